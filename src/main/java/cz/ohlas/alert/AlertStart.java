package cz.ohlas.alert;

import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts the alerts of all customers before the console answers, where older rules counted them or
 * none did yet; some hundred customers at a time.
 */
@Component
class AlertStart implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(AlertStart.class);
  private static final String NEXT =
      "select id from customer where id > ? order by id fetch first "
          + AlertUpkeep.CHUNK
          + " rows only";

  private final JdbcClient jdbc;
  private final AlertUpkeep upkeep;
  private final TransactionTemplate transaction;
  private volatile boolean running;

  AlertStart(JdbcClient jdbc, AlertUpkeep upkeep, TransactionTemplate transaction) {
    this.jdbc = jdbc;
    this.upkeep = upkeep;
    this.transaction = transaction;
  }

  @Override
  public void start() {
    int counted =
        jdbc.sql("select rules from customer_alert_upkeep where id = 1")
            .query(Integer.class)
            .single();
    if (counted != AlertRules.VERSION) {
      countAll();
      jdbc.sql("update customer_alert_upkeep set rules = ? where id = 1")
          .param(AlertRules.VERSION)
          .update();
    }
    running = true;
  }

  /** Counts the alerts of all customers. */
  void countAll() {
    long last = 0;
    long customers = 0;
    for (List<Long> next = after(last); !next.isEmpty(); next = after(last)) {
      Set<Long> chunk = Set.copyOf(next);
      transaction.executeWithoutResult(status -> upkeep.count(chunk));
      last = next.getLast();
      customers += next.size();
    }
    if (customers > 0) {
      LOG.info("The alerts of {} customers were counted", customers);
    }
  }

  private List<Long> after(long last) {
    return jdbc.sql(NEXT).param(last).query((row, number) -> row.getLong(1)).list();
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Before anything else is written, the demonstration too. */
  @Override
  public int getPhase() {
    return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 2;
  }
}

package cz.ohlas.alert;

import cz.ohlas.base.ConsoleClock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets the alerts of a new day show and those that are over disappear, when somebody first asks on
 * that day: nothing has to run at midnight, and a console that was off for a week is right at once.
 */
@Component
class AlertDay {

  private final JdbcClient jdbc;
  private final ConsoleClock clock;
  private final TransactionTemplate apart;
  private volatile @Nullable LocalDate shown;

  AlertDay(JdbcClient jdbc, ConsoleClock clock, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.apart = new TransactionTemplate(transactions);
    this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** To be asked before alerts are read. */
  void hasCome() {
    LocalDate today = today();
    if (!today.equals(shown)) {
      apart.executeWithoutResult(status -> show(today));
      shown = today;
    }
  }

  /** Today in Prague. */
  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ConsoleClock.PRAGUE);
  }

  /** What was written about another day, or is not written by this console, is looked at again. */
  void forget() {
    shown = null;
  }

  /** Alerts were written as they stand on the day. */
  void wroteOn(LocalDate day) {
    if (!day.equals(shown)) {
      forget();
    }
  }

  private void show(LocalDate today) {
    jdbc.sql(
            "update customer_alert set open_now = true"
                + " where open_now = false and shows_from <= ? and shows_to >= ?")
        .params(today, today)
        .update();
    jdbc.sql(
            "update customer_alert set open_now = false"
                + " where open_now = true and (shows_from > ? or shows_to < ?)")
        .params(today, today)
        .update();
  }
}

package cz.ohlas.alert;

import cz.ohlas.company.CompanyRulesChanged;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts the alerts of customers anew and writes what is different. Part of the transaction that
 * changed a customer, so that no list ever shows what is mended already.
 */
@Component
class AlertUpkeep {

  /** Customers counted at once. */
  static final int CHUNK = 400;

  private static final List<String> AHEAD =
      Arrays.stream(AlertKind.values()).filter(AlertKind::isAhead).map(AlertKind::name).toList();

  private final NamedParameterJdbcTemplate jdbc;
  private final AlertFacts facts;
  private final AlertDay day;

  AlertUpkeep(NamedParameterJdbcTemplate jdbc, AlertFacts facts, AlertDay day) {
    this.jdbc = jdbc;
    this.facts = facts;
    this.day = day;
  }

  /** Counts the customers' alerts anew as they stand today. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void count(Set<Long> customerIds) {
    List<Long> all = List.copyOf(new TreeSet<>(customerIds));
    LocalDate today = day.today();
    int horizon = horizon();
    for (int from = 0; from < all.size(); from += CHUNK) {
      count(all.subList(from, Math.min(from + CHUNK, all.size())), today, horizon);
    }
    day.wroteOn(today);
  }

  /** The horizon in force. */
  int horizon() {
    Integer days =
        jdbc.queryForObject(
            "select horizon_days from customer_alert_upkeep where id = 1", Map.of(), Integer.class);
    return days == null ? 0 : days;
  }

  /** What lies ahead shows so many days before. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(CompanyRulesChanged changed) {
    int days = changed.rules().renewalHorizonDays();
    if (days == horizon()) {
      return;
    }
    jdbc.update(
        "update customer_alert_upkeep set horizon_days = :days where id = 1", Map.of("days", days));
    jdbc.update(
        "update customer_alert set shows_from = matter_day - cast(:days as integer)"
            + " where kind in (:kinds)",
        Map.of("days", days, "kinds", AHEAD));
    day.forget();
  }

  /** Two who change one customer at once would each miss what the other writes: they queue. */
  private void count(List<Long> ids, LocalDate today, int horizon) {
    jdbc.queryForList(
        "select id from customer where id in (:ids) order by id for update",
        Map.of("ids", ids),
        Long.class);
    Map<Long, AlertRow> wanted = new LinkedHashMap<>();
    for (CustomerFacts customer : facts.of(ids, today)) {
      AlertRules.of(customer, today, horizon).forEach(row -> wanted.put(row.id(), row));
    }
    Map<Long, AlertRow> written = written(ids);
    List<Long> gone =
        written.values().stream()
            .filter(row -> !row.equals(wanted.get(row.id())))
            .map(AlertRow::id)
            .toList();
    if (!gone.isEmpty()) {
      jdbc.update("delete from customer_alert where id in (:ids)", Map.of("ids", gone));
    }
    gone.forEach(written::remove);
    insert(wanted.values().stream().filter(row -> !written.containsKey(row.id())).toList(), today);
  }

  private Map<Long, AlertRow> written(List<Long> ids) {
    Map<Long, AlertRow> rows = new HashMap<>();
    jdbc.query(
        "select id, kind, customer_id, manager_staff_id, subject, matter_day, shows_from, shows_to"
            + " from customer_alert where customer_id in (:ids)",
        Map.of("ids", ids),
        found -> {
          rows.put(
              found.getLong("id"),
              new AlertRow(
                  found.getLong("id"),
                  AlertKind.valueOf(found.getString("kind")),
                  found.getLong("customer_id"),
                  found.getLong("manager_staff_id"),
                  found.getString("subject"),
                  found.getObject("matter_day", LocalDate.class),
                  found.getObject("shows_from", LocalDate.class),
                  found.getObject("shows_to", LocalDate.class)));
        });
    return rows;
  }

  private void insert(List<AlertRow> rows, LocalDate today) {
    if (rows.isEmpty()) {
      return;
    }
    jdbc.getJdbcTemplate()
        .batchUpdate(
            "insert into customer_alert (id, kind, customer_id, manager_staff_id, subject,"
                + " matter_day, shows_from, shows_to, urgency, open_now)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            rows.stream()
                .map(row ->
                    new Object[] {
                      row.id(),
                      row.kind().name(),
                      row.customerId(),
                      row.managerId(),
                      row.subject(),
                      row.day(),
                      row.from(),
                      row.to(),
                      Urgency.of(row.kind(), row.day()),
                      row.showsOn(today)
                    })
                .toList());
  }
}

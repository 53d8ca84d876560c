package cz.ohlas.alert;

import static org.assertj.core.api.Assertions.assertThat;

import cz.ohlas.ConsoleTest;
import cz.ohlas.QueryPlan;
import cz.ohlas.StandingAt;
import cz.ohlas.StatementCount;
import cz.ohlas.StatementCount.Sent;
import cz.ohlas.base.CzechText;
import cz.ohlas.base.ListSlice;
import cz.ohlas.security.Role;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every list of alerts on offer is read in the order of an index of its own. */
@StandingAt("2026-11-26T10:00")
class AlertListPlanTests extends ConsoleTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final int CUSTOMERS = 3_000;
  private static final int MANAGERS = 20;

  @Autowired private DataSource dataSource;
  @Autowired private AlertService alerts;
  @Autowired private JdbcTemplate jdbc;

  @Test
  void every_list_reads_its_index_in_order() {
    write();
    as(Role.ACCOUNT_MANAGER);
    AlertFilter mine = AlertFilter.ALL.withManager(7L);
    AlertListItem last = alerts.list(AlertFilter.ALL, slice(null)).getLast();

    SoftAssertions plans = new SoftAssertions();
    reads(plans, AlertFilter.ALL, null, "customer_alert_open");
    reads(plans, AlertFilter.ALL, last, "customer_alert_open");
    reads(
        plans, AlertFilter.ALL.withKind(AlertKind.CRITERIA_OLD), null, "customer_alert_open_kind");
    reads(plans, mine, null, "customer_alert_of_manager");
    reads(plans, mine.withKind(AlertKind.CRITERIA_OLD), null, "customer_alert_of_manager_kind");
    plans.assertAll();

    String counting =
        QueryPlan.of(dataSource, StatementCount.during(() -> alerts.counts(7L)).getFirst());
    assertThat(counting).contains("customer_alert_of_manager").doesNotContain("tablescan");
  }

  private void reads(
      SoftAssertions plans, AlertFilter filter, @Nullable AlertListItem after, String index) {
    List<Sent> sent = StatementCount.during(() -> alerts.list(filter, slice(after)));
    assertThat(sent).as("%s: one query", filter).hasSize(1);
    String plan = QueryPlan.of(dataSource, sent.getFirst());
    plans.assertThat(plan).as("%s", filter).containsPattern("\\b" + index + "\\b");
    plans
        .assertThat(QueryPlan.isOrdered(plan))
        .as("%s is read in order: %s", filter, plan)
        .isTrue();
  }

  private static ListSlice<AlertSort, AlertListItem> slice(@Nullable AlertListItem after) {
    return new ListSlice<>(AlertSort.URGENCY, false, 0, 50, after);
  }

  /** Customers with an alert of each kind, half of them for later. */
  private void write() {
    List<Object[]> customers = new ArrayList<>();
    List<Object[]> rows = new ArrayList<>();
    OffsetDateTime now = OffsetDateTime.of(2026, 11, 1, 9, 0, 0, 0, ZoneOffset.UTC);
    for (long customer = 1; customer <= CUSTOMERS; customer++) {
      String name = "Zákazník " + customer;
      customers.add(new Object[] {customer, name, CzechText.sortKey(name), now});
      for (AlertKind kind : AlertKind.values()) {
        LocalDate day = TODAY.plusDays((customer * 37 + kind.number()) % 400 - 200);
        boolean later = (customer + kind.number()) % 2 == 0;
        rows.add(
            new Object[] {
              AlertRow.id(kind, customer, 0),
              kind.name(),
              customer,
              customer % MANAGERS,
              "S-" + customer,
              day,
              later ? TODAY.plusDays(1) : AlertRow.ALWAYS,
              AlertRow.FOREVER,
              Urgency.of(kind, day),
              !later
            });
      }
    }
    jdbc.batchUpdate(
        "insert into customer (id, version, name, name_sort, dic, street, city,"
            + " postcode, country, register_entry, language, email, phone, web, status,"
            + " vat_regime, statement_recipients, cost_centre, notes, created_at) values (?, 0, ?,"
            + " ?, '', '', '', '', 'CZ', '', 'cs', '', '', '', 'ACTIVE', 'DOMESTIC', '', '', '',"
            + " ?)",
        customers);
    jdbc.batchUpdate(
        "insert into customer_alert (id, kind, customer_id, manager_staff_id, subject, matter_day,"
            + " shows_from, shows_to, urgency, open_now) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows);
    jdbc.execute("analyze");
  }
}

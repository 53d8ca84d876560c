package cz.ohlas.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.THROWABLE;

import cz.ohlas.ConsoleTest;
import cz.ohlas.base.NewRecordsHistory;
import cz.ohlas.base.NewRecordsSteps;
import cz.ohlas.base.Staff;
import cz.ohlas.contract.ContractInput;
import cz.ohlas.contract.ContractService;
import cz.ohlas.contract.Prolongation;
import cz.ohlas.customer.CustomerFixtures;
import cz.ohlas.customer.CustomerService;
import cz.ohlas.customer.RegistrationService;
import cz.ohlas.customer.Site;
import cz.ohlas.price.PriceCriteria;
import cz.ohlas.security.Role;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The history of new records that is copied says what Envers would have said. */
class NewRecordsHistoryTests extends ConsoleTest {

  private static final LocalDate SINCE = LocalDate.of(2025, 1, 1);
  private static final List<String> AUDITED =
      List.of(
          "authorisation",
          "contact",
          "contract",
          "contract_registration",
          "customer",
          "customer_site",
          "registration");

  @Autowired private NewRecordsHistory history;
  @Autowired private ContractService contracts;
  @Autowired private RegistrationService registrations;
  @Autowired private CustomerFixtures fixtures;
  @Autowired private CustomerService customers;
  @Autowired private EntityManager entities;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private Staff lead;
  private Staff manager;

  @BeforeEach
  void an_account_manager() {
    lead = as(Role.LEAD);
    manager = as(Role.ACCOUNT_MANAGER);
  }

  @Test
  void every_audited_table_is_compared() {
    assertThat(
            jdbc.sql(
                    "select lower(table_name) from information_schema.tables"
                        + " where lower(table_name) like '%\\_history' escape '\\'"
                        + " and lower(table_name) <> 'flyway_schema_history'"
                        // No table brings packages
                        + " and lower(table_name) <> 'service_package_history'"
                        + " and lower(table_schema) = 'public'")
                .query(String.class)
                .list())
        .containsExactlyInAnyOrderElementsOf(
            AUDITED.stream().map(table -> table + "_history").toList());
  }

  @Test
  void column_by_column_what_is_copied_is_what_envers_writes() {
    transaction.executeWithoutResult(status -> all("1"));
    long byEnvers = latestRevision();
    transaction.executeWithoutResult(status -> {
      try (NewRecordsSteps steps = history.begin()) {
        all("2");
        steps.write();
      }
    });
    long copied = latestRevision();
    assertThat(copied).isGreaterThan(byEnvers);
    for (String table : AUDITED) {
      assertThat(rows(table, byEnvers)).as(table).isNotEmpty();
      assertThat(rows(table, copied))
          .as(table)
          .containsExactlyInAnyOrderElementsOf(rows(table, byEnvers));
    }
  }

  /** One of each, some of them changed once more in the same transaction. */
  private void all(String number) {
    long customer = fixtures.customer("Alfa s.r.o.");
    fixtures.site(customer, "Sklad");
    long registration = fixtures.registration(customer, number);
    fixtures.authorised(fixtures.contact(customer, "Petr Novák"), SINCE);
    as(lead);
    registrations.verify(registration, registrations.detail(registration).version(), "karta");
    as(manager);
    contracts.create(
        new ContractInput(
            number,
            customer,
            3L,
            SINCE,
            SINCE,
            SINCE.plusYears(9),
            Prolongation.of(null),
            new BigDecimal("46000"),
            new PriceCriteria(30, 200, 2),
            SINCE,
            Set.of(registration),
            "",
            null,
            false,
            null,
            null));
    entities.flush();
  }

  /** A change's rows: each column either as the record has it, or what it has instead. */
  private List<Map<String, String>> rows(String table, long revision) {
    return jdbc
        .sql("select * from " + table + "_history where revision_id = ?")
        .param(revision)
        .query()
        .listOfRows()
        .stream()
        .map(row -> compared(row, row.containsKey("id") ? record(table, row.get("id")) : null))
        .toList();
  }

  private Map<String, Object> record(String table, Object id) {
    return jdbc.sql("select * from " + table + " where id = ?").param(id).query().singleRow();
  }

  private static Map<String, String> compared(
      Map<String, Object> row, @org.jspecify.annotations.Nullable Map<String, Object> record) {
    Map<String, String> compared = new TreeMap<>();
    row.forEach((column, value) -> {
      boolean kind = column.equalsIgnoreCase("revision_kind");
      if (kind) {
        compared.put("revision_kind", String.valueOf(value));
      } else if (record == null) {
        compared.put(column, value == null ? "none" : "some");
      } else if (!column.equalsIgnoreCase("revision_id")) {
        compared.put(
            column, Objects.equals(value, record.get(column)) ? "as it is" : "not: " + value);
      }
    });
    return compared;
  }

  @Test
  void what_another_transaction_within_writes_is_left_to_envers() {
    TransactionTemplate within =
        new TransactionTemplate(Objects.requireNonNull(transaction.getTransactionManager()));
    within.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    transaction.executeWithoutResult(status -> {
      try (NewRecordsSteps steps = history.begin()) {
        fixtures.customer("Alfa");
        within.executeWithoutResult(inner -> fixtures.customer("Beta"));
        assertThat(historyOfCustomers()).isEqualTo(1);
        steps.write();
        assertThat(historyOfCustomers()).isEqualTo(2);
      }
    });
    assertThat(revisions()).isEqualTo(2);
  }

  @Test
  void what_another_transaction_within_undoes_leaves_nothing() {
    TransactionTemplate within =
        new TransactionTemplate(Objects.requireNonNull(transaction.getTransactionManager()));
    within.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    transaction.executeWithoutResult(status -> {
      try (NewRecordsSteps steps = history.begin()) {
        within.executeWithoutResult(inner -> {
          fixtures.customer("Beta");
          entities.flush();
          inner.setRollbackOnly();
        });
        steps.write();
      }
    });
    assertThat(revisions()).isZero();
  }

  @Test
  void what_is_changed_after_its_history_was_written_fails_in_words() {
    assertThatThrownBy(() ->
            transaction.executeWithoutResult(status -> {
              try (NewRecordsSteps steps = history.begin()) {
                long id = fixtures.customer("Alfa");
                steps.write();
                customers.change(id, 0, CustomerFixtures.input("Alfa a syn", ""));
                steps.write();
              }
            }))
        .extracting(NestedExceptionUtils::getMostSpecificCause)
        .isInstanceOf(IllegalStateException.class)
        .asInstanceOf(THROWABLE)
        .hasMessageMatching("customer \\d+ was changed after its history had been written.*");
    assertThat(historyOfCustomers()).isZero();
  }

  @Test
  void what_is_removed_after_its_history_was_written_fails_in_words() {
    long customer = fixtures.customer("Alfa");
    assertThatThrownBy(() ->
            transaction.executeWithoutResult(status -> {
              try (NewRecordsSteps steps = history.begin()) {
                long id = fixtures.site(customer, "Sklad");
                steps.write();
                remove(id);
              }
            }))
        .extracting(NestedExceptionUtils::getMostSpecificCause)
        .asInstanceOf(THROWABLE)
        .hasMessageMatching("customer_site \\d+ was changed after its history.*");
  }

  @Test
  void what_is_removed_before_its_history_is_written_has_none() {
    long customer = fixtures.customer("Alfa");
    transaction.executeWithoutResult(status -> {
      try (NewRecordsSteps steps = history.begin()) {
        long id = fixtures.site(customer, "Sklad");
        entities.flush();
        remove(id);
        steps.write();
      }
    });
    assertThat(jdbc.sql("select count(*) from customer_site_history").query(Long.class).single())
        .isZero();
  }

  @Test
  void new_records_whose_history_was_forgotten_are_not_saved() {
    assertThatIllegalStateException()
        .isThrownBy(() ->
            transaction.executeWithoutResult(status -> {
              try (NewRecordsSteps steps = history.begin()) {
                assertThat(steps).isNotNull();
                fixtures.customer("Alfa");
                entities.flush();
              }
            }))
        .withMessage("The history of new records was not written");
    assertThat(jdbc.sql("select count(*) from customer").query(Long.class).single()).isZero();
  }

  @Test
  void without_a_transaction_nothing_begins() {
    assertThatIllegalStateException().isThrownBy(history::begin);
    transaction.executeWithoutResult(status -> {
      try (NewRecordsSteps steps = history.begin()) {
        assertThat(steps).as("nothing was left behind").isNotNull();
      }
    });
  }

  private void remove(long site) {
    entities.remove(entities.find(Site.class, site));
    entities.flush();
  }

  private long latestRevision() {
    return jdbc.sql("select max(revision_id) from customer_history").query(Long.class).single();
  }

  private long historyOfCustomers() {
    return jdbc.sql("select count(*) from customer_history").query(Long.class).single();
  }

  private long revisions() {
    return jdbc.sql("select count(distinct revision_id) from customer_history")
        .query(Long.class)
        .single();
  }
}

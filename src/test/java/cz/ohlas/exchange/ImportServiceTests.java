package cz.ohlas.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.ohlas.ConsoleTest;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ListSlice;
import cz.ohlas.base.NewRecordsHistory;
import cz.ohlas.base.NewRecordsSteps;
import cz.ohlas.base.Staff;
import cz.ohlas.base.Translations;
import cz.ohlas.customer.CustomerFilter;
import cz.ohlas.customer.CustomerFixtures;
import cz.ohlas.customer.CustomerListItem;
import cz.ohlas.customer.CustomerService;
import cz.ohlas.customer.CustomerSort;
import cz.ohlas.security.Role;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hibernate.engine.spi.SessionImplementor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Tables come in as a whole: checked row by row, then all good rows or none. */
class ImportServiceTests extends ConsoleTest {

  private static final String TABLE =
      """
      Firma;IČ;Obec;Kontaktní osoba;E-mail osoby
      Alfa s.r.o.;27169278;Praha;Jan Novák;jan@alfa.example
      Beta a.s.;25596641;Brno;;
      ;;Plzeň;Eva Malá;
      Gama;27169278;Ostrava;;neco
      """;

  @TempDir private Path folder;

  @Autowired private ImportService imports;
  @Autowired private ImportFixtures tables;
  @Autowired private ImportRecovery recovery;
  @Autowired private ImportJobs jobs;
  @Autowired private CustomerService customers;
  @Autowired private NewRecordsHistory history;
  @Autowired private EntityManager entities;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private Staff manager;

  @BeforeEach
  void an_account_manager() {
    manager = as(Role.ACCOUNT_MANAGER);
  }

  @AfterEach
  void let_go() {
    jobs.of(manager.id()).ifPresent(jobs::forget);
  }

  @Test
  void the_check_tells_row_by_row_what_is_wrong_and_saves_nothing() {
    ImportProgress checked = tables.check("customers", TABLE);
    assertThat(checked.state()).isEqualTo(ImportState.CHECKED);
    assertThat(checked.report().ready()).isEqualTo(2);
    assertThat(checked.report().refused()).isEqualTo(2);
    assertThat(ImportFixtures.sentences(checked))
        .containsExactly(
            "4: Zadejte prosím název zákazníka.",
            "5: Tato e-mailová adresa není úplná; očekáváme například jana@firma.cz.",
            "5: Zadejte prosím jméno osoby.");
    assertThat(names()).isEmpty();
  }

  @Test
  void the_good_rows_come_in_and_the_refused_ones_go_back_with_the_reason() {
    ImportProgress done = tables.bring("customers", TABLE);
    assertThat(done.state()).isEqualTo(ImportState.DONE);
    assertThat(names()).containsExactly("Alfa s.r.o.", "Beta a.s.");
    assertThat(customers.lookup("novák", 10)).hasSize(1);
    List<List<String>> refused = tables.refused(folder, TableFormat.CSV);
    assertThat(refused.getFirst())
        .containsExactly("Firma", "IČ", "Obec", "Kontaktní osoba", "E-mail osoby", "Důvod");
    assertThat(refused.get(1))
        .containsExactly("", "", "Plzeň", "Eva Malá", "", "Zadejte prosím název zákazníka.");
    assertThat(refused).hasSize(3);
    assertThat(imports.recent().getFirst())
        .returns(ImportState.DONE, ImportRunItem::state)
        .returns(2, ImportRunItem::ready)
        .returns(2, ImportRunItem::refused)
        .returns(manager.id(), ImportRunItem::staffId);
  }

  @Test
  void refused_rows_of_a_workbook_go_back_as_a_workbook_with_days_and_numbers_as_they_were() {
    byte[] book =
        ImportFixtures.workbook(
            List.of(
                List.of("Název", "IČO", "Poznámka", "Od"),
                List.of("", 27169278, "+420 602", LocalDate.of(2013, 2, 12)),
                List.of("Alfa", 1234567, "", "")));
    imports.open("customers", tables.received("firmy.xlsx", book));
    ImportProgress checked = tables.check(imports.preview().orElseThrow().places());
    assertThat(checked.report().refused()).isEqualTo(1);
    assertThat(ImportFixtures.sentences(checked)).contains("3: kontrolní číslice nesouhlasí");
    assertThat(tables.refused(folder, TableFormat.XLSX))
        .containsExactly(
            List.of("Název", "IČO", "Poznámka", "Od", "Důvod"),
            List.of("", "27169278", "+420 602", "12.02.2013", "Zadejte prosím název zákazníka."));
  }

  @Test
  void what_comes_in_meanwhile_and_disagrees_keeps_everything_out() {
    tables.check("customers", "Název;IČO\nAlfa;27169278\nBeta;25596641\n");
    customers.create(CustomerFixtures.input("Rychlejší s.r.o.", "25596641"));
    imports.save();
    ImportProgress failed = tables.finished();
    assertThat(failed.state()).isEqualTo(ImportState.FAILED);
    assertThat(failed.message()).isEqualTo("IČO 25596641 už má zákazník „Rychlejší s.r.o.“.");
    assertThat(names()).containsExactly("Rychlejší s.r.o.");
  }

  @Test
  void a_long_table_is_one_change_in_the_history() {
    ImportProgress done = tables.bring("customers", customers(1_200));
    assertThat(done.state()).isEqualTo(ImportState.DONE);
    assertThat(count("customer")).isEqualTo(1_200);
    assertThat(count("customer_history")).isEqualTo(1_200);
    assertThat(
            jdbc.sql(
                    "select distinct r.staff_id from revision r"
                        + " join customer_history h on h.revision_id = r.id")
                .query(Long.class)
                .single())
        .isEqualTo(manager.id());
    assertThat(revisionsOfCustomers()).isEqualTo(1);
  }

  @Test
  void history_is_written_while_a_table_comes_in_and_nothing_is_kept_for_the_end() {
    transaction.executeWithoutResult(status -> {
      try (NewRecordsSteps steps = history.begin()) {
        customers.create(CustomerFixtures.input("Alfa", ""));
        steps.write();
        assertThat(count("customer_history")).isEqualTo(1);
        customers.create(CustomerFixtures.input("Beta", ""));
        steps.write();
        assertThat(count("customer_history")).isEqualTo(2);
        assertThat(
                entities
                    .unwrap(SessionImplementor.class)
                    .getPersistenceContext()
                    .getNumberOfManagedEntities())
            .isEqualTo(1);
      }
    });
    assertThat(count("customer_history")).isEqualTo(2);
    assertThat(revisionsOfCustomers()).isEqualTo(1);
  }

  @Test
  void a_cancelled_saving_leaves_nothing() {
    tables.check("customers", customers(4_000));
    imports.save();
    imports.cancel();
    assertThat(tables.finished().state()).isEqualTo(ImportState.CANCELLED);
    assertThat(names()).isEmpty();
    assertThat(count("search_word")).isZero();
    assertThat(imports.recent().getFirst().state()).isEqualTo(ImportState.CANCELLED);
  }

  @Test
  void a_start_says_of_what_was_under_way_that_it_was_interrupted() {
    tables.check("customers", TABLE);
    jdbc.sql("update import_run set state = 'SAVING'").update();
    recovery.afterStart();
    assertThat(imports.recent())
        .extracting(ImportRunItem::state)
        .containsExactly(ImportState.INTERRUPTED);
    assertThat(names()).isEmpty();
  }

  @Test
  void a_check_that_is_not_kept_leaves_the_table_as_it_stood() {
    Map<String, Integer> places = tables.open("customers", TABLE).places();
    transaction.executeWithoutResult(status -> {
      imports.check(places);
      status.setRollbackOnly();
    });
    assertThat(imports.progress().orElseThrow().state()).isEqualTo(ImportState.OPENED);
    assertThat(tables.check(places).state()).isEqualTo(ImportState.CHECKED);
    transaction.executeWithoutResult(status -> {
      imports.save();
      status.setRollbackOnly();
    });
    assertThat(imports.progress().orElseThrow().state()).isEqualTo(ImportState.CHECKED);
    imports.save();
    assertThat(tables.finished().state()).isEqualTo(ImportState.DONE);
  }

  @Test
  void a_check_that_was_let_go_waits_for_no_decision_any_more() {
    tables.check("customers", TABLE);
    tables.check(imports.preview().orElseThrow().places());
    assertThat(states()).containsExactly(ImportState.CHECKED, ImportState.CANCELLED);
    imports.forget();
    assertThat(states()).containsOnly(ImportState.CANCELLED);
    tables.bring("customers", TABLE);
    imports.forget();
    assertThat(states().getFirst()).isEqualTo(ImportState.DONE);
  }

  @Test
  void a_check_that_nobody_came_back_to_is_called_off_when_its_table_goes() {
    tables.check("customers", TABLE);
    Staff other = as(Role.ACCOUNT_MANAGER);
    doAt("2999-01-01T12:00", () -> tables.open("customers", TABLE));
    assertThat(jobs.of(manager.id())).isEmpty();
    assertThat(states()).containsExactly(ImportState.CANCELLED);
    jobs.of(other.id()).ifPresent(jobs::forget);
  }

  @Test
  @DisplayName("ACC-4 only account managers bring tables in")
  void acc_4_others_may_not() {
    as(Role.LEAD);
    assertThatThrownBy(() -> tables.open("customers", TABLE))
        .isInstanceOf(org.springframework.security.access.AccessDeniedException.class);
  }

  @Test
  void a_table_without_a_required_column_is_not_checked() {
    Map<String, Integer> places = tables.open("customers", "X;Y\n1;2\n").places();
    assertThat(places).isEmpty();
    assertThatThrownBy(() -> imports.check(places))
        .isInstanceOfSatisfying(
            BusinessRuleViolation.class,
            refused ->
                assertThat(refused.sentence(Translations.CZECH))
                    .isEqualTo("Řekněte prosím, ve kterém sloupci je „Název“."));
  }

  @Test
  void a_broken_table_is_refused_when_it_is_opened_or_where_it_breaks_and_nothing_is_saved() {
    assertThatThrownBy(() -> tables.open("customers", "Název\n\"Alfa\nBeta\n"))
        .isInstanceOf(BusinessRuleViolation.class);
    String late = "Název\n" + "Alfa\n".repeat(900) + "\"Beta\n";
    ImportProgress failed = tables.check("customers", late);
    assertThat(failed.state()).isEqualTo(ImportState.FAILED);
    assertThat(failed.message()).isEqualTo("Uvozovky otevřené na řádku 902 nejsou uzavřené.");
    assertThat(names()).isEmpty();
  }

  @Test
  void the_table_is_let_go_when_the_run_ends() {
    tables.bring("customers", TABLE);
    assertThatThrownBy(() -> imports.save())
        .isInstanceOf(BusinessRuleViolation.class)
        .hasMessageContaining("exchange.rule.over");
    imports.forget();
    assertThat(imports.progress()).isEmpty();
  }

  private List<ImportState> states() {
    return imports.recent().stream().map(ImportRunItem::state).toList();
  }

  private List<String> names() {
    return customers
        .list(CustomerFilter.ALL, ListSlice.first(CustomerSort.NAME, false, 100))
        .stream()
        .map(CustomerListItem::name)
        .toList();
  }

  private static String customers(int many) {
    StringBuilder table = new StringBuilder("Název\n");
    for (int number = 0; number < many; number++) {
      table.append("Zákazník ").append(number).append('\n');
    }
    return table.toString();
  }

  private long revisionsOfCustomers() {
    return jdbc.sql("select count(distinct revision_id) from customer_history")
        .query(Long.class)
        .single();
  }

  private int count(String table) {
    return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
  }
}

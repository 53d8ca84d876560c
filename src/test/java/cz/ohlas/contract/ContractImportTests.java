package cz.ohlas.contract;

import static org.assertj.core.api.Assertions.assertThat;

import cz.ohlas.ConsoleTest;
import cz.ohlas.StatementCount;
import cz.ohlas.customer.CustomerFixtures;
import cz.ohlas.customer.CustomerService;
import cz.ohlas.customer.CustomerStatus;
import cz.ohlas.exchange.ImportFixtures;
import cz.ohlas.exchange.ImportProgress;
import cz.ohlas.exchange.ImportService;
import cz.ohlas.exchange.ImportState;
import cz.ohlas.security.Role;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Contracts come in by the rules by which they are written down. */
class ContractImportTests extends ConsoleTest {

  private static final String HEADING =
      "Zákazník;Číslo smlouvy;Balíček služeb;Podepsána;Platí od;Platí do;Cena za rok;Registrace\n";

  @Autowired private ImportService imports;
  @Autowired private ImportFixtures tables;
  @Autowired private CustomerFixtures fixtures;
  @Autowired private CustomerService customers;
  @Autowired private ContractService contracts;
  @Autowired private ContractImport table;
  @Autowired private TransactionTemplate transaction;

  private long customer;

  @BeforeEach
  void a_customer_with_an_installation() {
    as(Role.ACCOUNT_MANAGER);
    customer = fixtures.customer("Brána s.r.o.");
    fixtures.registration(customer, "K-1");
  }

  @AfterEach
  void let_go() {
    imports.forget();
  }

  @Test
  void a_contract_comes_in_and_makes_the_customer_an_active_one() {
    ImportProgress done =
        tables.bring(
            "contracts",
            HEADING
                + "Brána s.r.o.;S-1;Balíček 2;12. 2. 2024;1. 3. 2024;28. 2. 2025;46 000,00 Kč;K-1\n"
                + "Brána s.r.o.;S-2;B2;;1. 3. 2025;;46000;\n");
    assertThat(done.state()).isEqualTo(ImportState.DONE);
    assertThat(ImportFixtures.sentences(done)).isEmpty();
    assertThat(contracts.ofCustomer(customer))
        .extracting(contract -> contract.facts().number())
        .containsExactly("S-2", "S-1");
    assertThat(contracts.liveOn(customer, LocalDate.of(2024, 3, 1))).isPresent();
    assertThat(customers.detail(customer).status()).isEqualTo(CustomerStatus.ACTIVE);
  }

  @Test
  @DisplayName(
      "REG-5 contracts that overlap, also within the table, are refused; so is what is no contract")
  void reg_5_rules_of_contracts_hold_also_within_the_table() {
    ImportProgress checked =
        tables.check(
            "contracts",
            HEADING
                + "Brána s.r.o.;S-1;B2;;1. 3. 2024;28. 2. 2025;46000;K-1\n"
                + "Brána s.r.o.;S-2;B2;;1. 1. 2025;;46000;K-1\n"
                + "Brána s.r.o.;S-1;B2;;1. 3. 2026;;46000;K-1\n"
                + "Brána s.r.o.;S-4;B9;;1. 3. 2027;;-1;K-1\n"
                + "Brána s.r.o.;S-5;B2;;1. 3. 2024;1. 3. 2023;46000;K-9\n"
                + "Brána s.r.o.;S-6;B2;;1. 3. 2020;1. 3. 2021;46000;K-1\n");
    assertThat(checked.report().ready()).isEqualTo(2);
    assertThat(ImportFixtures.sentences(checked))
        .satisfiesExactly(
            overlap ->
                assertThat(overlap).startsWith("3: Pro tuto registraci už platí smlouva č. S-1"),
            number -> assertThat(number).isEqualTo("4: Smlouva s číslem S-1 už existuje."),
            unknown -> assertThat(unknown).isEqualTo("5: Hodnotu „B9“ konzole nezná."),
            foreign -> assertThat(foreign).isEqualTo("6: Registraci „K-9“ zákazník nemá."));
    assertThat(contracts.ofCustomer(customer)).isEmpty();
  }

  @Test
  void req_3_a_table_waits_for_whoever_counts_due_times_before_packages_are_read() {
    List<String> read =
        StatementCount.queriesDuring(
            () -> transaction.executeWithoutResult(status -> table.begin().finish(() -> {})));
    assertThat(read).singleElement().asString().contains("due_counting");
  }

  @Test
  void req_3_a_table_that_is_checked_lets_nobody_wait_who_counts_due_times() {
    assertThat(
            StatementCount.queriesDuring(
                () -> transaction.executeWithoutResult(status -> table.begin())))
        .isEmpty();
  }

  @Test
  void a_number_differs_by_more_than_by_capitals_also_within_the_table() {
    ImportProgress checked =
        tables.check(
            "contracts",
            HEADING
                + "Brána s.r.o.;s-1;B2;;1. 3. 2024;28. 2. 2025;46000;K-1\n"
                + "Brána s.r.o.;S-1;B2;;1. 3. 2026;;46000;K-1\n");
    assertThat(ImportFixtures.sentences(checked))
        .containsExactly("3: Smlouva s číslem S-1 už existuje.");
  }

  @Test
  void a_contract_that_prolongs_itself_comes_in_with_its_period_of_notice() {
    ImportProgress done =
        tables.bring(
            "contracts",
            HEADING.strip()
                + ";Prodlužuje se o měsíců;Výpovědní lhůta v měsících\n"
                + "Brána s.r.o.;S-1;B2;;1. 3. 2024;28. 2. 2025;46000;K-1;12;2\n");
    assertThat(ImportFixtures.sentences(done)).isEmpty();
    ContractDetail made = contracts.ofCustomer(customer).getFirst();
    assertThat(made.facts().prolongation()).isEqualTo(Prolongation.byMonths(12, 2));
    assertThat(made.days().nextEnd(LocalDate.of(2027, 3, 1))).contains(LocalDate.of(2028, 2, 29));
  }

  @Test
  void months_without_an_end_or_out_of_bounds_are_refused() {
    ImportProgress checked =
        tables.check(
            "contracts",
            HEADING.strip()
                + ";Prodlužuje se o měsíců;Výpovědní lhůta v měsících\n"
                + "Brána s.r.o.;S-1;B2;;1. 3. 2024;;46000;K-1;12;2\n"
                + "Brána s.r.o.;S-2;B2;;1. 3. 2024;28. 2. 2025;46000;K-1;0;2\n"
                + "Brána s.r.o.;S-3;B2;;1. 3. 2024;28. 2. 2025;46000;K-1;12;-1\n");
    assertThat(checked.report().ready()).isZero();
    assertThat(ImportFixtures.sentences(checked))
        .hasSize(3)
        .anySatisfy(first -> assertThat(first).startsWith("2: Vyplňte prosím konec platnosti"));
    assertThat(contracts.ofCustomer(customer)).isEmpty();
  }
}

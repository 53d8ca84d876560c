package cz.ohlas.contract.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import cz.ohlas.UiTest;
import cz.ohlas.base.ui.DayField;
import cz.ohlas.contract.ContractDetail;
import cz.ohlas.contract.ContractFixtures;
import cz.ohlas.contract.ContractInput;
import cz.ohlas.contract.ContractService;
import cz.ohlas.contract.ContractState;
import cz.ohlas.contract.Prolongation;
import cz.ohlas.customer.CustomerFixtures;
import cz.ohlas.customer.RegistrationService;
import cz.ohlas.security.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ContractsPartTests extends UiTest {

  @Autowired private CustomerFixtures customers;
  @Autowired private ContractFixtures fixtures;
  @Autowired private ContractService contracts;
  @Autowired private RegistrationService registrations;
  @Autowired private ContractSection section;

  @Test
  void an_account_manager_writes_a_contract_at_the_offered_price() {
    as(Role.ACCOUNT_MANAGER);
    long customer = customers.customer("Brána s.r.o.");
    customers.registration(customer, "K-1");
    show(customer);
    click("Nová smlouva");
    fill("Číslo smlouvy", "S-77");
    fill("Zaměstnanci", 21);
    assertThat(screen().replace('\u00a0', ' ')).contains("Ceníková cena 46 000 Kč.");
    click("Vytvořit");
    ContractDetail made = contracts.ofCustomer(customer).getFirst();
    assertThat(made.number()).isEqualTo("S-77");
    assertThat(made.facts().yearlyPrice()).isEqualByComparingTo(BigDecimal.valueOf(46_000));
    assertThat(screen()).contains("Smlouva č. S-77", "V platnosti");
  }

  @Test
  @DisplayName("REG-5 the free programme is for registered customers only")
  void reg_5_only_a_registered_customer_is_told_of_the_free_programme() {
    as(Role.ACCOUNT_MANAGER);
    show(customers.customer("Zvon a.s."));
    assertThat(screen())
        .contains("Zákazník nemá smlouvu ani registraci softwaru.")
        .doesNotContain("platí pro něj bezplatný program");
    long registered = customers.customer("Brána s.r.o.");
    customers.registration(registered, "K-1");
    show(registered);
    assertThat(screen()).contains("Zákazník nemá smlouvu: platí pro něj bezplatný program.");
  }

  @Test
  @DisplayName("REG-5 an installation that is no longer used makes nobody a registered customer")
  void reg_5_a_withdrawn_registration_is_none() {
    as(Role.ACCOUNT_MANAGER);
    long customer = customers.customer("Brána s.r.o.");
    long installation = customers.registration(customer, "K-1");
    registrations.withdraw(
        installation, registrations.detail(installation).version(), "ústředna byla vyměněna");
    show(customer);
    assertThat(screen()).doesNotContain("platí pro něj bezplatný program");
  }

  @Test
  void a_contract_is_terminated_with_a_reason_and_then_stays_as_it_is() {
    as(Role.ACCOUNT_MANAGER);
    long customer = fixtures.customerWithContract("Brána s.r.o.", LocalDate.of(2026, 1, 1));
    String number = contracts.ofCustomer(customer).getFirst().number();
    show(customer);
    clickInMenu("Další kroky se smlouvou č. " + number, "Ukončit");
    fill("Poslední den platnosti", LocalDate.of(2026, 2, 28));
    click("Ukončit smlouvu");
    assertThat(screen()).contains("Napište prosím důvod ukončení.");
    fill("Důvod ukončení", "konec činnosti");
    click("Ukončit smlouvu");
    assertThat(contracts.ofCustomer(customer).getFirst().stateOn(LocalDate.of(2026, 3, 1)))
        .isEqualTo(ContractState.TERMINATED);
    assertThat(named("Upravit smlouvu č. " + number)).isEmpty();
  }

  @Test
  void two_people_who_change_one_contract_choose_field_by_field() {
    as(Role.ACCOUNT_MANAGER);
    long customer = fixtures.customerWithContract("Brána s.r.o.", LocalDate.of(2026, 1, 1));
    ContractDetail opened = contracts.ofCustomer(customer).getFirst();
    show(customer);
    clickNamed("Upravit smlouvu č. " + opened.number());
    fill("Číslo smlouvy", "S-moje");
    fill("Platební podmínky", "předem");
    changedByOther(opened, "S-jejich", BigDecimal.valueOf(20_000));
    click("Uložit");
    assertThat(screen()).contains("U každého pole zvolte, co má platit.");
    settle("Číslo smlouvy", "Uložená hodnota: S-jejich");
    click("Uložit zvolené");
    ContractDetail saved = contracts.detail(opened.id());
    assertThat(saved.number()).isEqualTo("S-jejich");
    assertThat(saved.facts().paymentTerms()).isEqualTo("předem");
    assertThat(saved.facts().yearlyPrice()).isEqualByComparingTo("20000");
    assertThat(LocatorJ._find(Dialog.class)).isEmpty();
  }

  @Test
  void nothing_typed_into_a_contract_is_lost_when_the_comparison_is_closed() {
    as(Role.ACCOUNT_MANAGER);
    long customer = fixtures.customerWithContract("Brána s.r.o.", LocalDate.of(2026, 1, 1));
    ContractDetail opened = contracts.ofCustomer(customer).getFirst();
    show(customer);
    clickNamed("Upravit smlouvu č. " + opened.number());
    fill("Číslo smlouvy", "S-moje");
    changedByOther(opened, "S-jejich", BigDecimal.valueOf(20_000));
    click("Uložit");
    LocatorJ._find(Dialog.class).getLast().close();
    assertThat(the(TextField.class, "Číslo smlouvy").getValue()).isEqualTo("S-moje");
    assertThat(contracts.detail(opened.id()).number()).isEqualTo("S-jejich");
  }

  @Test
  void an_engineer_reads_contracts_and_changes_none() {
    as(Role.ACCOUNT_MANAGER);
    long customer = fixtures.customerWithContract("Brána s.r.o.", LocalDate.of(2026, 1, 1));
    as(Role.ENGINEER);
    show(customer);
    assertThat(screen()).contains("Balíček 2");
    assertThat(has(Button.class, "Nová smlouva")).isFalse();
  }

  @Test
  void notice_is_written_down_and_the_page_says_when_the_contract_ends() {
    as(Role.ACCOUNT_MANAGER);
    long customer = prolonging("S-1");
    doAt(
        "2026-10-05T10:00",
        () -> {
          show(customer);
          assertThat(plainScreen())
              .contains("31. 12. 2026, je-li nejpozději 31. 10. 2026 dána výpověď")
              .contains("Dána nebyla.");
          clickInMenu("Další kroky se smlouvou č. S-1", "Zapsat výpověď");
          assertThat(the(DayField.class, "Smlouva tím skončí").getValue()).isEqualTo("2026-12-31");
          fill("Kdo ji podepsal", "Jan Brána");
          fill("Jakým dokumentem nebo z jakého důvodu", "dopis č. j. 7");
          click("Zapsat výpověď");
          assertThat(plainScreen())
              .contains(
                  "Vypovězena k 31. 12. 2026", "dopis č. j. 7", "Smlouva skončí 31. 12. 2026.");
        });
    assertThat(contracts.ofCustomer(customer).getFirst().days().prolongsItself()).isFalse();
  }

  @Test
  void a_contract_is_renewed_by_one_that_is_filled_in_and_both_name_each_other() {
    as(Role.ACCOUNT_MANAGER);
    long customer = fixtures.customerWithContract("Brána s.r.o.", LocalDate.of(2026, 1, 1));
    String number = contracts.ofCustomer(customer).getFirst().number();
    show(customer);
    clickInMenu("Další kroky se smlouvou č. " + number, "Navázat novou smlouvou");
    assertThat(the(DayField.class, "Platí od").getValue()).isEqualTo("2027-01-01");
    fill("Číslo smlouvy", "S-další");
    click("Vytvořit");
    assertThat(plainScreen())
        .contains("Navazuje na", "č. " + number, "Pokračuje smlouvou", "č. S-další");
    assertThat(contracts.ofCustomer(customer).getFirst().facts().renewsContractId()).isNotNull();
  }

  @Test
  void the_package_changes_from_a_day_and_the_page_names_both() {
    as(Role.ACCOUNT_MANAGER);
    long customer = fixtures.customerWithContract("Brána s.r.o.", LocalDate.of(2026, 1, 1));
    String number = contracts.ofCustomer(customer).getFirst().number();
    show(customer);
    clickInMenu("Další kroky se smlouvou č. " + number, "Změnit balíček");
    fill("Platí od", LocalDate.of(2026, 12, 1));
    choose("Nový balíček", "Balíček 4 · 2\u00a0h\u00a0prac.\u00a0doby");
    fill("Důvod nebo dodatek smlouvy", "dodatek č. 1");
    click("Změnit balíček");
    assertThat(plainScreen()).contains("od 1. 12. 2026: Balíček 4", "dodatek č. 1");
  }

  @Test
  void an_agreement_on_processing_is_written_down_with_its_day() {
    as(Role.ACCOUNT_MANAGER);
    long customer = fixtures.customerWithContract("Brána s.r.o.", LocalDate.of(2026, 1, 1));
    String number = contracts.ofCustomer(customer).getFirst().number();
    show(customer);
    clickInMenu("Další kroky se smlouvou č. " + number, "Zapsat smlouvu o zpracování údajů");
    fill("Uzavřena dne", LocalDate.of(2026, 2, 3));
    click("Uložit");
    assertThat(plainScreen()).contains("Uzavřena 3. 2. 2026");
  }

  private long prolonging(String number) {
    long customer = customers.customer("Brána s.r.o.");
    contracts.create(
        ContractFixtures.prolonging(
            ContractFixtures.input(
                customer,
                customers.registration(customer, "K-1"),
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 12, 31)),
            number,
            Prolongation.byMonths(12, 2),
            null));
    return customer;
  }

  private static String plainScreen() {
    return screen().replace('\u00a0', ' ');
  }

  private void changedByOther(ContractDetail contract, String number, BigDecimal price) {
    ContractInput facts = contract.facts();
    contracts.change(
        contract.id(),
        contract.version(),
        new ContractInput(
            number,
            facts.customerId(),
            facts.servicePackageId(),
            facts.signedOn(),
            facts.validFrom(),
            facts.validTo(),
            facts.prolongation(),
            price,
            facts.criteria(),
            facts.pricedOn(),
            facts.registrationIds(),
            facts.paymentTerms(),
            facts.processingAgreementOn(),
            facts.silenceMeansAgreement(),
            facts.sourceQuoteId(),
            facts.renewsContractId()));
  }

  /** The section as the customer's page shows it, read again after each change. */
  private void show(long customer) {
    UI.getCurrent().getChildren().toList().forEach(UI.getCurrent()::remove);
    UI.getCurrent().add(section.of(customer, () -> show(customer)));
  }

  /** Buttons of the same word in many rows are told apart by their names. */
  private static void clickNamed(String name) {
    LocatorJ._click(named(name).getFirst());
  }

  private static List<Button> named(String name) {
    return LocatorJ._find(
        Button.class,
        spec -> spec.withPredicate(button -> name.equals(button.getAriaLabel().orElse(""))));
  }
}

package cz.ohlas.contract.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import cz.ohlas.UiTest;
import cz.ohlas.contract.ContractDetail;
import cz.ohlas.contract.ContractFixtures;
import cz.ohlas.contract.ContractInput;
import cz.ohlas.contract.ContractService;
import cz.ohlas.contract.ContractState;
import cz.ohlas.customer.CustomerFixtures;
import cz.ohlas.security.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ContractsPartTests extends UiTest {

  @Autowired private CustomerFixtures customers;
  @Autowired private ContractFixtures fixtures;
  @Autowired private ContractService contracts;
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

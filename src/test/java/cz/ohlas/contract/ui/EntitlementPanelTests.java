package cz.ohlas.contract.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import cz.ohlas.UiTest;
import cz.ohlas.contract.EntitlementQuestion;
import cz.ohlas.contract.EntitlementService;
import cz.ohlas.contract.Scope;
import cz.ohlas.customer.CustomerFixtures;
import cz.ohlas.security.Role;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The panel offers the next step to those who may take it, and names them to others. */
class EntitlementPanelTests extends UiTest {

  @Autowired private CustomerFixtures fixtures;

  @Autowired private EntitlementService entitlements;
  @Autowired private EntitlementPanels panels;
  @Autowired private EntitlementSection section;

  private long customer;
  private long registration;
  private long contact;

  @BeforeEach
  void a_customer_of_whom_nothing_is_in_order() {
    as(Role.ACCOUNT_MANAGER);
    customer = fixtures.customer("Brána s.r.o.");
    registration = fixtures.registration(customer, "K-1");
    contact = fixtures.contact(customer, "Jana Malá");
  }

  @Test
  @DisplayName("ACC-4 an account manager is led to contract, approval and quote, not to the proof")
  void acc_4_an_account_manager_is_led_to_what_they_may_mend() {
    show();
    assertThat(addresses())
        .containsExactly(
            "customers/" + customer + "#contracts",
            "customers/" + customer + "#contact-" + contact,
            "quotes/new?customer=" + customer,
            "quotes/new?customer=" + customer);
    assertThat(screen()).contains("Ověřuje vedoucí podpory.");
  }

  @Test
  @DisplayName("ACC-3 a lead is led to the proof, and told who mends the rest")
  void acc_3_a_lead_is_led_to_the_proof() {
    as(Role.LEAD);
    show();
    assertThat(addresses())
        .containsExactly("customers/" + customer + "#registration-" + registration);
    assertThat(screen())
        .contains(
            "Ověřit doklad",
            "Oprávnění zapisuje obchodní manažer.",
            "Smlouvu zapisuje obchodní manažer.",
            "Nabídku připravuje obchodní manažer.");
  }

  @Test
  @DisplayName("ACC-2 an engineer is led nowhere, and told who mends it")
  void acc_2_an_engineer_is_told_who_mends_it() {
    as(Role.ENGINEER);
    show();
    assertThat(addresses()).isEmpty();
    assertThat(screen()).contains("Ověřuje vedoucí podpory.");
  }

  @Test
  @DisplayName("REG-4 who was authorised on 3 March is found on the customer's page")
  void reg_4_who_was_authorised_on_a_day_is_found() {
    fixtures.authorised(contact, LocalDate.of(2026, 3, 1));
    UI.getCurrent().add(section.of(customer, () -> {}));
    assertThat(screen()).doesNotContain("Oprávněné osoby");
    click("Zjistit nárok");
    fill("Den", LocalDate.of(2026, 3, 3));
    assertThat(screen().replace('\u00a0', ' '))
        .contains("Oprávněné osoby dne 3. 3. 2026", "Jan Brána, jednatel", "e-mail z 12. 2. 2013");
    fill("Den", LocalDate.of(2026, 2, 28));
    assertThat(screen()).contains("V ten den nebyl oprávněn nikdo.");
    assertThat(addresses()).isEmpty();
  }

  private void show() {
    UI.getCurrent()
        .add(
            panels.of(
                entitlements.check(
                    new EntitlementQuestion(
                        customer,
                        registration,
                        contact,
                        Scope.SCO_W1,
                        prague("2026-11-23T10:00")))));
  }

  private static List<String> addresses() {
    return LocatorJ._find(Anchor.class).stream().map(Anchor::getHref).toList();
  }
}

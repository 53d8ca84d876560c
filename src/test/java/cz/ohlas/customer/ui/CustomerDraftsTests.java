package cz.ohlas.customer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import cz.ohlas.StandingAt;
import cz.ohlas.UiTest;
import cz.ohlas.customer.ContactService;
import cz.ohlas.customer.CustomerFixtures;
import cz.ohlas.customer.CustomerService;
import cz.ohlas.customer.RegistrationService;
import cz.ohlas.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is typed about somebody new outlives a closed tab and a lost session. */
@StandingAt("2026-07-07T14:32")
class CustomerDraftsTests extends UiTest {

  @Autowired private CustomerFixtures fixtures;
  @Autowired private CustomerService customers;
  @Autowired private ContactService contacts;
  @Autowired private RegistrationService registrations;
  @Autowired private JdbcClient jdbc;

  private long customer;

  @BeforeEach
  void a_customer() {
    as(Role.ACCOUNT_MANAGER, Role.LEAD);
    customer = fixtures.customer("Brána s.r.o.");
  }

  @Test
  void a_new_customer_is_written_on_after_a_lost_session() {
    openNewCustomer();
    fill("Název", "Zvon a.s.");
    fill("Poznámky", "Volat jen dopoledne, ústřednu spravuje pan Novák.");
    anotherWindow();

    openNewCustomer();
    goOn();
    assertThat(the(TextField.class, "Název").getValue()).isEqualTo("Zvon a.s.");
    assertThat(the(TextArea.class, "Poznámky").getValue())
        .isEqualTo("Volat jen dopoledne, ústřednu spravuje pan Novák.");
    click("Vytvořit");
    assertThat(customers.lookup("zvon", 5)).hasSize(1);
    assertThat(kept()).isZero();
  }

  @Test
  void a_new_registration_is_written_on_at_its_customer_only() {
    openHere("Přidat registraci");
    fill("Poznámky k připojení", "Přes bránu na recepci, heslo má správce.");
    anotherWindow();

    open("customers/" + fixtures.customer("Zvon a.s."));
    click("Přidat registraci");
    assertThat(has(Button.class, "Pokračovat")).as("another customer").isFalse();
    click("Zrušit");
    openHere("Přidat registraci");
    goOn();
    click("Vytvořit");
    assertThat(registrations.ofCustomer(customer))
        .extracting(each -> each.facts().notes())
        .containsExactly("Přes bránu na recepci, heslo má správce.");
    assertThat(kept()).isZero();
  }

  @Test
  void a_new_contact_is_written_on_after_a_lost_session() {
    openHere("Přidat kontakt");
    fill("Jméno", "Jana Bílá");
    anotherWindow();

    openHere("Přidat kontakt");
    goOn();
    click("Vytvořit");
    assertThat(contacts.ofCustomer(customer))
        .extracting(each -> each.facts().name())
        .containsExactly("Jana Bílá");
    assertThat(kept()).isZero();
  }

  @Test
  void a_new_site_is_written_on_after_a_lost_session() {
    openHere("Přidat místo");
    fill("Název místa", "Sklad Modřice");
    anotherWindow();

    openHere("Přidat místo");
    goOn();
    assertThat(the(TextField.class, "Název místa").getValue()).isEqualTo("Sklad Modřice");
    click("Zrušit");
    assertThat(kept()).as("given up").isZero();
  }

  @Test
  void a_new_approval_is_written_on_for_its_person_only() {
    fixtures.contact(customer, "Petr Novák");
    fixtures.contact(customer, "Jana Bílá");
    openApproval("Petr Novák");
    fill("Doklad o schválení", "e-mail jednatele z 3. 2. 2026");
    anotherWindow();

    openApproval("Jana Bílá");
    assertThat(has(Button.class, "Pokračovat")).as("another person").isFalse();
    click("Zrušit");
    openApproval("Petr Novák");
    goOn();
    assertThat(the(TextField.class, "Doklad o schválení").getValue())
        .isEqualTo("e-mail jednatele z 3. 2. 2026");
  }

  @Test
  void the_reason_of_a_decision_is_written_on_after_a_lost_session() {
    fixtures.registration(customer, "K-1");
    openHere("Ověřit");
    fill("Jaký doklad jste viděli", "Fakturu s licenčním klíčem z roku 2019.");
    anotherWindow();

    openHere("Ověřit");
    goOn();
    assertThat(the(TextArea.class, "Jaký doklad jste viděli").getValue())
        .isEqualTo("Fakturu s licenčním klíčem z roku 2019.");
  }

  private static void goOn() {
    assertThat(screen().replace('\u00a0', ' ')).contains("Rozepsáno 14:32");
    click("Pokračovat");
  }

  private static void openNewCustomer() {
    open("customers");
    click("Nový zákazník");
  }

  private void openHere(String button) {
    open("customers/" + customer);
    click(button);
  }

  private void openApproval(String person) {
    open("customers/" + customer);
    clickInMenu("Další možnosti: " + person, "Zapsat oprávnění");
  }

  private long kept() {
    return jdbc.sql("select count(*) from draft").query(Long.class).single();
  }
}

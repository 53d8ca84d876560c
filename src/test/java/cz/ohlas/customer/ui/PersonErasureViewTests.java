package cz.ohlas.customer.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import cz.ohlas.UiTest;
import cz.ohlas.base.Staff;
import cz.ohlas.customer.ContactService;
import cz.ohlas.customer.PersonErasureService;
import cz.ohlas.request.RequestFixtures;
import cz.ohlas.request.RequestService;
import cz.ohlas.security.Role;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

class PersonErasureViewTests extends UiTest {

  private static final String PASSWORD = "sedm kulatých lamp";

  @Autowired private RequestFixtures fixtures;
  @Autowired private RequestService requests;
  @Autowired private ContactService contacts;
  @Autowired private PersonErasureService erasures;
  @Autowired private PasswordEncoder passwords;
  @Autowired private JdbcClient jdbc;

  private RequestFixtures.Client client;
  private Staff administrator;

  @BeforeEach
  void a_person_with_an_open_request() {
    Staff engineer = as(Role.ENGINEER);
    client = fixtures.paying("Brána servis", engineer);
    requests.register(RequestFixtures.question(client, prague("2026-03-02T10:00")));
    administrator = as(Role.ADMINISTRATOR);
    jdbc.sql("update staff_account set password_hash = ? where id = ?")
        .params(passwords.encode(PASSWORD), administrator.id())
        .update();
    open("customers/" + client.customerId());
  }

  @Test
  void an_administrator_is_warned_and_erases_with_reference_and_password() {
    clickInMenu("Další možnosti: Petr Novák", "Vymazat osobní údaje…");
    assertThat(screen())
        .contains("Požadavky: 1", "Dnes je to oprávněná osoba", "Vymazání nelze vrátit");
    click("Vymazat natrvalo");
    fill("Na základě žádosti", "žádost č. j. 15/2026");
    fill("Současné heslo", "jiné heslo");
    click("Vymazat natrvalo");
    assertThat(screen()).contains("Současné heslo nesouhlasí");
    assertThat(contacts.detail(client.contactId()).erased()).isFalse();
    fill("Současné heslo", PASSWORD);
    click("Vymazat natrvalo");
    assertThat(_find(Dialog.class)).isEmpty();
    String called = "Vymazaná osoba č. " + client.contactId();
    assertThat(screen()).contains(called).doesNotContain("Petr Novák");
    assertThat(has(Button.class, "Další možnosti: " + called)).isFalse();

    _get(Details.class, spec -> spec.withClasses("history-panel")).setOpened(true);
    assertThat(screen())
        .contains("osobní údaje vymazány", "č. j. 15/2026", administrator.name())
        .doesNotContain("Petr Novák");
  }

  @Test
  void the_person_is_called_the_same_on_the_page_and_in_its_history_in_every_language() {
    erasures.erase(client.contactId(), "žádost č. j. 15/2026", PASSWORD);
    UI.getCurrent().setLocale(Locale.ENGLISH);
    anotherLook();
    String called = contacts.detail(client.contactId()).facts().name();
    assertThat(screen()).contains(called);
    _get(Details.class, spec -> spec.withClasses("history-panel")).setOpened(true);
    assertThat(screen()).contains("15/2026").doesNotContain("Erased person");
  }

  private void anotherLook() {
    open("customers");
    open("customers/" + client.customerId());
  }

  @Test
  void acc_6_nobody_else_is_offered_it_and_account_managers_hand_out_data() {
    as(Role.ACCOUNT_MANAGER);
    open("customers/" + client.customerId());
    clickInMenu("Další možnosti: Petr Novák", "Stáhnout údaje o osobě");
    assertThat(_find(com.vaadin.flow.component.contextmenu.MenuItem.class))
        .noneMatch(item -> item.getText().startsWith("Vymazat"));
  }
}

package cz.ohlas.mail.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import cz.ohlas.UiTest;
import cz.ohlas.base.Staff;
import cz.ohlas.base.Translations;
import cz.ohlas.customer.ContactInput;
import cz.ohlas.customer.ContactService;
import cz.ohlas.mail.AttachedMailServer;
import cz.ohlas.mail.MailFixtures;
import cz.ohlas.mail.MailState;
import cz.ohlas.request.RequestFixtures;
import cz.ohlas.request.RequestService;
import cz.ohlas.security.Role;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mails on the page of their request and in the list of all. */
class MailViewTests extends UiTest {

  @Autowired private RequestService requests;
  @Autowired private RequestFixtures fixtures;
  @Autowired private ContactService contacts;
  @Autowired private MailFixtures mails;
  @Autowired private AttachedMailServer server;
  @Autowired private JdbcClient jdbc;

  private Staff lead;
  private RequestFixtures.Client client;

  @BeforeEach
  void a_customer_whose_person_has_an_address() {
    lead = as(Role.LEAD);
    client = fixtures.paying("Brána servis s.r.o.", lead);
    as(Role.ACCOUNT_MANAGER);
    contacts.change(
        client.contactId(),
        contacts.detail(client.contactId()).version(),
        ContactInput.of("Petr Novák", "", "petr@brana.example", "", Translations.CZECH));
    as(lead);
  }

  @Test
  void the_request_shows_its_mails_in_words_and_gives_each_as_a_file() {
    long id = registered();
    open("requests/" + id);
    assertThat(texts())
        .anyMatch(
            text -> text.equals("E-mail „Potvrzení přijetí“, Petr Novák <petr@brana.example>."))
        .contains("Neodesláno, není poštovní server");
    assertThat(_find(Anchor.class))
        .filteredOn(link -> link.getElement().hasAttribute("download"))
        .extracting(Anchor::getText)
        .contains("Stáhnout .eml");
    assertThat(has(Button.class, "Odeslat znovu: Potvrzení přijetí")).isFalse();
  }

  @Test
  void what_could_not_be_sent_is_sent_again_from_the_request() {
    long id = registered();
    gaveUp("550 5.1.1 No such user");
    server.attach(1);
    open("requests/" + id);
    assertThat(texts()).contains("Nepodařilo se odeslat: 550 5.1.1 No such user");
    click("Odeslat znovu: Potvrzení přijetí");
    assertThat(mails.states()).containsExactly(MailState.QUEUED);
    assertThat(texts()).contains("Čeká na odeslání");
    assertThat(has(Button.class, "Odeslat znovu: Potvrzení přijetí")).isFalse();
  }

  @Test
  void leads_and_administrators_see_all_mail_and_how_much_did_not_go() {
    registered();
    gaveUp("554 spam");
    registered();
    as(Role.ADMINISTRATOR);
    server.attach(1);
    open("mail?view=attention");
    assertThat(the(Grid.class).getDataCommunicator().getItemCount()).isEqualTo(1);
    assertThat(badges()).containsExactly("1");
    long mail = jdbc.sql("select min(id) from mail_message").query(Long.class).single();
    open("mail/" + mail + "?view=attention");
    assertThat(the(Pre.class).getText()).contains("potvrzujeme přijetí");
    assertThat(_find(Anchor.class))
        .extracting(Anchor::getHref)
        .anyMatch(address -> address.startsWith("requests/"));
    click("Odeslat znovu: Potvrzení přijetí");
    assertThat(mails.states()).startsWith(MailState.QUEUED);
    assertThat(the(Grid.class).getDataCommunicator().getItemCount()).isZero();
  }

  @Test
  void a_mail_that_may_have_arrived_is_sent_again_only_after_a_question() {
    registered();
    jdbc.sql("update mail_message set state = 'UNCERTAIN', attention = true").update();
    server.attach(1);
    open("mail/" + jdbc.sql("select max(id) from mail_message").query(Long.class).single());
    click("Odeslat znovu: Potvrzení přijetí");
    assertThat(mails.states()).containsExactly(MailState.UNCERTAIN);
    assertThat(_find(com.vaadin.flow.component.confirmdialog.ConfirmDialog.class)).hasSize(1);
  }

  @Test
  void before_anything_was_written_the_list_says_what_it_is_for() {
    open("mail");
    assertThat(the(Grid.class).getDataCommunicator().getItemCount()).isZero();
    assertThat(badges()).isEmpty();
  }

  private long registered() {
    return at(
        "2026-07-07T09:05",
        () -> requests.register(RequestFixtures.question(client, prague("2026-07-07T09:00"))));
  }

  private void gaveUp(String reply) {
    jdbc.sql("update mail_message set state = 'GAVE_UP', attention = true, last_reply = ?")
        .param(reply)
        .update();
  }

  private static List<String> texts() {
    return _find(Span.class).stream().map(Span::getText).toList();
  }

  private static List<String> badges() {
    return _find(Span.class, spec -> spec.withClasses("menu-badge")).stream()
        .map(Span::getText)
        .toList();
  }
}

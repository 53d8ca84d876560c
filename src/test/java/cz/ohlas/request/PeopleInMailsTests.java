package cz.ohlas.request;

import static org.assertj.core.api.Assertions.assertThat;

import cz.ohlas.ConsoleTest;
import cz.ohlas.base.Staff;
import cz.ohlas.base.Translations;
import cz.ohlas.customer.ContactInput;
import cz.ohlas.customer.ContactService;
import cz.ohlas.customer.ContactsMerged;
import cz.ohlas.customer.CustomerFixtures;
import cz.ohlas.customer.DataSubject;
import cz.ohlas.customer.PersonErased;
import cz.ohlas.customer.PersonMarks;
import cz.ohlas.customer.PersonalSheet;
import cz.ohlas.mail.AttachedMailServer;
import cz.ohlas.mail.MailEntry;
import cz.ohlas.mail.MailFixtures;
import cz.ohlas.mail.MailState;
import cz.ohlas.request.RequestFixtures.Client;
import cz.ohlas.security.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** ACC-6: mails follow the people to whom they were written. */
class PeopleInMailsTests extends ConsoleTest {

  @Autowired private RequestService requests;
  @Autowired private RequestMailService letters;
  @Autowired private RequestFixtures fixtures;
  @Autowired private CustomerFixtures customers;
  @Autowired private ContactService contacts;
  @Autowired private PeopleInMails people;
  @Autowired private MailFixtures mails;
  @Autowired private AttachedMailServer server;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private TransactionTemplate transaction;

  private Client client;
  private long request;

  @BeforeEach
  void a_person_to_whom_a_mail_waits_to_be_sent() {
    Staff everybody = as(Role.ACCOUNT_MANAGER, Role.LEAD, Role.ENGINEER);
    client = fixtures.paying("Brána servis s.r.o.", everybody);
    contacts.change(
        client.contactId(),
        contacts.detail(client.contactId()).version(),
        ContactInput.of("Petr Novák", "", "petr@brana.example", "", Translations.CZECH));
    server.attach(1);
    request = requests.register(RequestFixtures.question(client, prague("2026-07-07T09:00")));
    assertThat(mails.states()).containsExactly(MailState.QUEUED);
  }

  @Test
  void nothing_goes_any_more_to_a_person_whose_data_were_erased() {
    tell(new PersonErased(Set.of(client.contactId()), client.customerId(), "Osoba 7", Map.of()));
    MailEntry mail = letters.ofRequest(request).getFirst();
    assertThat(mail.state()).isEqualTo(MailState.CANCELLED);
    assertThat(mail.recipient()).isEmpty();
    assertThat(mail.recipientName()).isEqualTo("Osoba 7");
    assertThat(mails.run()).isZero();
    assertThat(mails.states()).containsExactly(MailState.CANCELLED);
  }

  @Test
  void a_person_gets_all_mails_that_were_written_to_them() {
    assertThat(rows(client.contactId()).toString())
        .contains("petr@brana.example", "Přijali jsme Váš požadavek", "potvrzujeme přijetí");
    assertThat(rows(customers.contact(client.customerId(), "Cizí Člověk"))).isEmpty();
  }

  @Test
  void mails_follow_a_person_whose_records_were_merged() {
    long other = customers.contact(client.customerId(), "Petr Novak");
    tell(new ContactsMerged(client.contactId(), other));
    assertThat(letters.ofRequest(request).getFirst().contactId()).isEqualTo(other);
    assertThat(rows(other)).hasSize(1);
  }

  private void tell(Object event) {
    transaction.executeWithoutResult(status -> events.publishEvent(event));
  }

  private List<?> rows(long contactId) {
    PersonMarks nobody = new PersonMarks("", "", List.of(), List.of(), List.of());
    List<PersonalSheet> sheets =
        people.of(
            new DataSubject(Set.of(contactId), client.customerId(), nobody), Translations.CZECH);
    return sheets.getFirst().rows();
  }
}

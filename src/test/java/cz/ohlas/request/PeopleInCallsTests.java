package cz.ohlas.request;

import static org.assertj.core.api.Assertions.assertThat;

import cz.ohlas.ConsoleTest;
import cz.ohlas.base.Staff;
import cz.ohlas.base.Translations;
import cz.ohlas.customer.CustomerFixtures;
import cz.ohlas.customer.DataSubject;
import cz.ohlas.customer.PersonErased;
import cz.ohlas.customer.PersonMarks;
import cz.ohlas.customer.PersonalSheet;
import cz.ohlas.report.PdfText;
import cz.ohlas.request.RequestFixtures.Client;
import cz.ohlas.security.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** ACC-6: from where a person called is theirs, as the telephone exchange told it. */
class PeopleInCallsTests extends ConsoleTest {

  private static final String NINE = "2026-07-07T09:00";

  /** No phone that is written down of the person: no search for theirs would find it. */
  private static final String NUMBER = "777 000 321";

  @Autowired private RequestIntakeService intake;
  @Autowired private RequestService requests;
  @Autowired private RequestPrintService prints;
  @Autowired private RequestsOfPerson people;
  @Autowired private RequestFixtures fixtures;
  @Autowired private CustomerFixtures customers;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient jdbc;

  private Client client;
  private long id;

  @BeforeEach
  void a_request_by_a_call() {
    Staff everybody = as(Role.ACCOUNT_MANAGER, Role.LEAD, Role.ENGINEER);
    client = fixtures.paying("Brána servis s.r.o.", everybody);
    IntakeInput call =
        new IntakeInput(
            RequestFixtures.question(client, prague(NINE)),
            null,
            new IntakeStep.Plain(IntakeWay.REGISTER),
            PhoneCall.of(NUMBER, "hovor-17"));
    id = at(NINE, () -> intake.log(call));
  }

  @Test
  void acc_6_the_number_of_the_call_is_forgotten_with_the_person() {
    assertThat(detail()).contains(NUMBER, "hovor-17");
    assertThat(record()).contains(NUMBER);

    transaction.executeWithoutResult(status ->
        events.publishEvent(
            new PersonErased(
                Set.of(client.contactId()), client.customerId(), "Osoba 7", Map.of())));

    assertThat(detail()).isEmpty();
    assertThat(
            jdbc.sql("select detail from request_event where request_id = ? and kind = 'CALL'")
                .param(id)
                .query(String.class)
                .list())
        .containsExactly("");
    assertThat(record())
        .contains("Přišlo hovorem z telefonní ústředny.")
        .doesNotContain(NUMBER, "hovor-17");
  }

  @Test
  void acc_6_a_person_gets_the_calls_that_were_noted() {
    assertThat(calls(client.contactId()))
        .containsExactly(
            List.of("P-2026-000001", prague(NINE), "+420 " + NUMBER + ", hovor-17").toString());
    assertThat(calls(customers.contact(client.customerId(), "Cizí Člověk"))).isEmpty();
  }

  private String detail() {
    return requests.detail(id).fact().events().stream()
        .filter(event -> event.kind() == EventKind.CALL)
        .findFirst()
        .orElseThrow()
        .detail()
        .replace('\u00a0', ' ');
  }

  private String record() {
    return at(
            NINE,
            () -> PdfText.of(prints.pdf(id, RecordKind.INTERNAL, Translations.CZECH).content()))
        .replace('\u00a0', ' ');
  }

  private List<String> calls(long contactId) {
    PersonMarks nobody = new PersonMarks("", "", List.of(), List.of(), List.of());
    DataSubject person = new DataSubject(Set.of(contactId), client.customerId(), nobody);
    return transaction
        .<List<PersonalSheet>>execute(status -> people.of(person, Translations.CZECH))
        .stream()
        .filter(sheet -> sheet.titleKey().equals("request.access.calls"))
        .flatMap(sheet -> sheet.rows().stream())
        .map(row -> row.toString().replace('\u00a0', ' '))
        .toList();
  }
}

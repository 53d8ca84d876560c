package cz.ohlas.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import cz.ohlas.AtOnce;
import cz.ohlas.ConsoleTest;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.NotFound;
import cz.ohlas.base.Staff;
import cz.ohlas.base.Translations;
import cz.ohlas.company.CompanyTexts;
import cz.ohlas.contract.Scope;
import cz.ohlas.customer.ContactInput;
import cz.ohlas.customer.ContactService;
import cz.ohlas.customer.CustomerFixtures;
import cz.ohlas.mail.AttachedMailServer;
import cz.ohlas.mail.MailEntry;
import cz.ohlas.mail.MailFixtures;
import cz.ohlas.mail.MailKind;
import cz.ohlas.mail.MailState;
import cz.ohlas.request.RequestFixtures.Client;
import cz.ohlas.security.Role;
import cz.ohlas.workingtime.Pause;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What people are written to about their requests; Tuesday 7 July 2026. */
class RequestMailTests extends ConsoleTest {

  @Autowired private RequestService requests;
  @Autowired private RequestEndingService endings;
  @Autowired private RequestMailService letters;
  @Autowired private RequestFixtures fixtures;
  @Autowired private CustomerFixtures customers;
  @Autowired private ContactService contacts;
  @Autowired private CompanyTexts texts;
  @Autowired private MailFixtures mails;
  @Autowired private AttachedMailServer server;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient jdbc;

  private Staff engineer;
  private Client client;

  @BeforeEach
  void a_paying_customer() {
    engineer = as(Role.ENGINEER);
    client = fixtures.paying("Brána servis s.r.o.", engineer);
    reach(client.contactId(), "petr@brana.example", Translations.CZECH);
  }

  @Test
  void req_1_every_request_is_confirmed_with_its_number_and_the_time_of_the_answer() {
    long id = registered();
    assertThat(kinds(id)).containsExactly(MailKind.REQUEST_CONFIRMED);
    assertThat(letters.ofRequest(id).getFirst().recipient()).isEqualTo("petr@brana.example");
    assertThat(text())
        .contains("P-2026-000001", "7. 7. 2026 9:00", "nejpozději do 7. 7. 2026 13:00")
        .doesNotContain("{");
    assertThat(subject())
        .isEqualTo(
            "[P-2026-000001] Přijali jsme Váš požadavek: Po aktualizaci nefunguje přesměrování");
  }

  @Test
  void req_1_the_letter_is_in_the_persons_language() {
    reach(client.contactId(), "petr@brana.example", Translations.ENGLISH);
    registered();
    assertThat(subject()).contains("We have received your request");
    assertThat(text()).contains("You will have our answer by 7. 7. 2026 13:00");
  }

  @Test
  void req_1_what_was_written_down_too_late_promises_no_time_that_has_passed() {
    RegisterInput question = RequestFixtures.question(client, prague("2026-07-03T09:00"));
    at("2026-07-07T09:05", () -> requests.register(question));
    assertThat(text())
        .contains("Odpovědět jsme měli do 3. 7. 2026 13:00")
        .doesNotContain("Odpovíme Vám");
  }

  @Test
  void reg_5_on_the_free_programme_no_time_is_promised() {
    client = fixtures.free("Pekárny Haná a.s.", engineer);
    reach(client.contactId(), "hana@pekarny.example", Translations.CZECH);
    registered();
    assertThat(text()).contains("není doba odpovědi zaručena").doesNotContain("nejpozději");
  }

  @Test
  void req_1_a_person_without_an_address_does_not_stop_the_request() {
    reach(client.contactId(), "", Translations.CZECH);
    long id = registered();
    assertThat(letters.ofRequest(id))
        .extracting(MailEntry::state)
        .containsExactly(MailState.NO_ADDRESS);
  }

  @Test
  void req_1_a_request_that_was_taken_back_is_not_confirmed() {
    transaction.executeWithoutResult(status -> {
      registered();
      status.setRollbackOnly();
    });
    assertThat(mails.states()).isEmpty();
  }

  @Test
  void req_2_whoever_is_not_approved_learns_what_is_waited_for_and_the_approver_is_asked() {
    as(Role.ACCOUNT_MANAGER);
    long approver = customers.contact(client.customerId(), "Jan Brána");
    reach(approver, "jednatel@brana.example", Translations.ENGLISH);
    long stranger = fixtures.stranger(client, engineer);
    reach(stranger, "novy@brana.example", Translations.CZECH);

    long id = held(stranger, "");

    assertThat(letters.ofRequest(id))
        .extracting(MailEntry::kind, MailEntry::recipient)
        .containsExactly(
            tuple(MailKind.REQUEST_CONFIRMED, "novy@brana.example"),
            tuple(MailKind.REQUEST_APPROVAL, "jednatel@brana.example"));
    assertThat(mails.texts().getFirst())
        .contains("schválení odpovědné osoby")
        .doesNotContain("nejpozději");
    assertThat(mails.texts().getLast())
        .contains("Neznámý Člověk", "Brána servis", "přesměrování na mobilní čísla")
        .contains("I approve this one request", "for good");

    doAt(
        "2026-07-08T11:00",
        () ->
            requests.resume(
                id, version(id), new ResumeInput(prague("2026-07-08T10:00"), "Schválil jednatel")));
    assertThat(kinds(id)).endsWith(MailKind.REQUEST_RESUMED);
    assertThat(mails.texts().getLast()).contains("nejpozději do 8. 7. 2026 14:00");
  }

  @Test
  void req_5b_goodwill_does_not_thank_for_an_approval_that_nobody_gave() {
    long id = held(null, "Jana Tichá");
    as(Role.LEAD);
    doAt(
        "2026-07-07T11:00",
        () ->
            endings.allowGoodwill(
                id, version(id), new GoodwillInput(RefusalGround.REQ_5B, "Nový zákazník")));
    assertThat(kinds(id)).endsWith(MailKind.REQUEST_RESUMED);
    assertThat(mails.texts().getLast())
        .contains("čekat nebudeme", "nejpozději do")
        .doesNotContain("děkujeme", "{");
  }

  @Test
  void reg_4_where_no_approver_is_known_the_customers_own_address_is_asked() {
    long id = held(null, "Jana Tichá");
    assertThat(letters.ofRequest(id))
        .extracting(MailEntry::state, MailEntry::recipient)
        .containsExactly(
            tuple(MailState.NO_ADDRESS, ""),
            tuple(MailState.NOT_CONFIGURED, "info@zakaznik.example"));
    assertThat(letters.ofRequest(id).getLast().recipientName()).isEqualTo("Jan Brána, jednatel");
    waits(id, Pause.Kind.APPROVAL, "Smí Jana Tichá zadávat požadavky?", null);
    assertThat(kinds(id)).as("asked anew").endsWith(MailKind.REQUEST_APPROVAL).hasSize(3);
  }

  @Test
  void reg_4_whoever_approved_somebody_once_is_not_asked_where_nothing_of_it_holds() {
    as(Role.ACCOUNT_MANAGER);
    long approver = customers.contact(client.customerId(), "Jan Brána");
    reach(approver, "jan@brana.example", Translations.CZECH);
    long approval = contacts.detail(client.contactId()).authorisations().getFirst().id();
    as(Role.ACCOUNT_MANAGER);
    doAt("2026-07-06T12:00", () -> endApproval(approval, LocalDate.of(2026, 7, 6)));
    as(engineer);

    long id = held(null, "Jana Tichá");
    assertThat(letters.ofRequest(id).getLast().kind()).isEqualTo(MailKind.REQUEST_APPROVAL);
    assertThat(letters.ofRequest(id).getLast().recipient())
        .as("their approval is over")
        .isEqualTo("info@zakaznik.example");
  }

  private void endApproval(long id, LocalDate lastDay) {
    var now =
        contacts.detail(client.contactId()).authorisations().stream()
            .filter(each -> each.id() == id)
            .findFirst()
            .orElseThrow();
    contacts.endAuthorisation(id, now.version(), lastDay);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Brána", "Jan", "Jan Brána mladší", "Jana Brána", "Jednatel"})
  void reg_4_nobody_is_asked_whose_name_is_only_like_the_approvers(String name) {
    as(Role.ACCOUNT_MANAGER);
    reach(customers.contact(client.customerId(), name), "jiny@brana.example", Translations.CZECH);
    long id = held(null, "Jana Tichá");
    assertThat(letters.ofRequest(id).getLast().recipient()).isEqualTo("info@zakaznik.example");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Jan Brána", "Ing. Jan BRÁNA", "Brana Jan", "Mgr. Jan Brána, Ph.D."})
  void reg_4_the_approver_is_known_however_the_name_is_written(String name) {
    as(Role.ACCOUNT_MANAGER);
    reach(customers.contact(client.customerId(), name), "jan@brana.example", Translations.CZECH);
    long id = held(null, "Jana Tichá");
    assertThat(letters.ofRequest(id).getLast().recipient()).isEqualTo("jan@brana.example");
  }

  @Test
  void reg_4_whoever_asks_does_not_approve_themselves() {
    as(Role.ACCOUNT_MANAGER);
    long himself = customers.contact(client.customerId(), "Jan Brána");
    reach(himself, "jan@brana.example", Translations.CZECH);
    as(engineer);
    long id = held(himself, "");
    assertThat(letters.ofRequest(id).getLast().recipient()).isEqualTo("info@zakaznik.example");
  }

  @Test
  void req_4_a_new_time_is_written_however_it_was_told() {
    long id = registered();
    doAt(
        "2026-07-07T12:00",
        () ->
            requests.tellNewTime(
                id,
                version(id),
                requests.detail(id).currentQueryId(),
                new NewTimeInput(
                    prague("2026-07-08T11:00"),
                    prague("2026-07-07T12:00"),
                    Channel.PHONE,
                    "Čekáme na výrobce.")));
    assertThat(kinds(id)).endsWith(MailKind.REQUEST_NEW_TIME);
    assertThat(mails.texts().getLast()).contains("8. 7. 2026 11:00", "Čekáme na výrobce.");
  }

  @Test
  void req_5_a_refusal_names_its_ground_in_words_and_how_to_object() {
    long id = registered();
    doAt(
        "2026-07-07T12:00",
        () ->
            endings.refuse(
                id,
                version(id),
                RequestFixtures.refusal(RefusalGround.REQ_5A, prague("2026-07-07T12:00"))));
    assertThat(mails.texts().getLast())
        .contains("Nelze vyřešit v rozumné době e-mailem nebo telefonem")
        .contains("Nelze vyřešit na dálku.", "Jak podat námitku: Písemně vedoucímu.")
        .doesNotContain("REQ-5");
  }

  @Test
  void reg_2_and_req_2_what_is_missing_is_asked_for_with_its_day() {
    long id = registered();
    waits(id, Pause.Kind.PROOF, "Kopie registrační karty", LocalDate.of(2026, 7, 20));
    assertThat(mails.texts().getLast())
        .contains("doklad o legálním užívání", "Kopie registrační karty", "do 20. 7. 2026");
    long other = registered();
    waits(other, Pause.Kind.CLARIFICATION, "Která linka?", LocalDate.of(2026, 7, 10));
    assertThat(mails.texts().getLast())
        .contains("Která linka?", "do 10. 7. 2026")
        .doesNotContain("{");
  }

  @Test
  void an_answer_by_e_mail_is_a_letter_and_one_by_phone_is_none() {
    long id = registered();
    answer(id, Channel.PHONE);
    assertThat(kinds(id)).containsExactly(MailKind.REQUEST_CONFIRMED);
    long other = registered();
    answer(other, Channel.EMAIL);
    assertThat(kinds(other)).endsWith(MailKind.REQUEST_ANSWER);
    assertThat(mails.texts().getLast()).contains("Zapněte přesměrování znovu.");
  }

  @Test
  void req_1_a_call_settled_at_once_is_confirmed_with_its_outcome() {
    SettleInput call =
        new SettleInput(
            RequestFixtures.question(client, prague("2026-07-07T09:00")),
            RequestFixtures.outcome(OutcomeKind.OUT_1, prague("2026-07-07T09:10")),
            10);
    long id = at("2026-07-07T09:15", () -> requests.settle(call));
    assertThat(kinds(id)).containsExactly(MailKind.REQUEST_SETTLED);
    assertThat(text()).contains("Poskytnuta konzultace", "Popsali jsme postup.");
  }

  @Test
  void rem_3_the_link_to_the_client_goes_with_one_click_or_says_what_is_missing() {
    long id = registered();
    jdbc.sql("update company_profile set client_download_url = ''").update();
    assertThatExceptionOfType(BusinessRuleViolation.class)
        .isThrownBy(() -> letters.sendClientLink(id))
        .extracting(BusinessRuleViolation::messageKey)
        .isEqualTo("request.rule.clientAddressMissing");
    jdbc.sql("update company_profile set client_download_url = 'https://podpora.example/klient'")
        .update();
    letters.sendClientLink(id);
    assertThat(kinds(id)).endsWith(MailKind.REQUEST_CLIENT);
    assertThat(mails.texts().getLast()).contains("https://podpora.example/klient", "Klient");
    reach(client.contactId(), "", Translations.CZECH);
    assertThatExceptionOfType(BusinessRuleViolation.class)
        .isThrownBy(() -> letters.sendClientLink(id))
        .extracting(BusinessRuleViolation::messageKey)
        .isEqualTo("request.rule.noEmail");
  }

  @Test
  void rem_3_a_second_click_sends_no_second_link() {
    long id = registered();
    jdbc.sql("update company_profile set client_download_url = 'https://podpora.example/klient'")
        .update();
    sendLink(id, "2026-07-07T10:00:00");
    assertThatExceptionOfType(BusinessRuleViolation.class)
        .isThrownBy(() -> sendLink(id, "2026-07-07T10:00:01"))
        .extracting(BusinessRuleViolation::messageKey)
        .isEqualTo("request.rule.clientLinkJustSent");
    assertThat(kinds(id)).containsExactly(MailKind.REQUEST_CONFIRMED, MailKind.REQUEST_CLIENT);
    reach(client.contactId(), "petr.novak@brana.example", Translations.CZECH);
    sendLink(id, "2026-07-07T10:00:02");
    assertThat(letters.ofRequest(id).getLast().recipient())
        .as("another address is another letter")
        .isEqualTo("petr.novak@brana.example");
    sendLink(id, "2026-07-07T10:05:02");
    assertThat(kinds(id)).as("asked for again, later").hasSize(4);
  }

  @Test
  void rem_3_a_click_in_two_windows_at_once_sends_one_link() throws Exception {
    long id = registered();
    jdbc.sql("update company_profile set client_download_url = 'https://podpora.example/klient'")
        .update();
    Callable<Boolean> click =
        () -> {
          as(engineer);
          try {
            sendLink(id, "2026-07-07T10:00");
            return true;
          } catch (BusinessRuleViolation justSent) {
            return false;
          }
        };
    assertThat(AtOnce.both(click, click)).containsExactlyInAnyOrder(true, false);
    assertThat(kinds(id)).containsExactly(MailKind.REQUEST_CONFIRMED, MailKind.REQUEST_CLIENT);
  }

  private void sendLink(long id, String when) {
    doAt(when, () -> letters.sendClientLink(id));
  }

  @Test
  void the_company_writes_in_its_own_words() {
    as(Role.HEAD);
    texts.change(
        Translations.CZECH, "request.print.mail.CONFIRMED", "{3} je u nás\nOdpovíme do {6}.");
    as(engineer);
    registered();
    assertThat(subject()).isEqualTo("P-2026-000001 je u nás");
    assertThat(text()).isEqualTo("Odpovíme do 7. 7. 2026 13:00.");
  }

  @Test
  void line_breaks_typed_into_a_request_stay_out_of_the_subject() {
    RegisterInput usual = RequestFixtures.question(client, prague("2026-07-07T09:00"));
    RegisterInput hostile =
        new RegisterInput(
            usual.customerId(),
            usual.registrationId(),
            usual.contactId(),
            "",
            usual.channel(),
            usual.receivedAt(),
            "Dotaz\r\nBcc: vsichni@zly.example",
            usual.question(),
            Scope.SCO_C1,
            false);
    long id = at("2026-07-07T09:05", () -> requests.register(hostile));
    assertThat(subject()).endsWith("požadavek: Dotaz Bcc: vsichni@zly.example");
    assertThat(eml(id)).doesNotContain("\nBcc:");
  }

  @Test
  void a_letter_is_downloaded_under_its_own_request_only_and_sent_again_where_it_never_was() {
    long id = registered();
    long mail = letters.ofRequest(id).getFirst().id();
    assertThat(eml(id)).contains("To: ", "petr@brana.example", "Auto-Submitted: auto-generated");
    long other = registered();
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> letters.eml(other, mail));
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> letters.sendAgain(other, mail));
    assertThatExceptionOfType(BusinessRuleViolation.class)
        .isThrownBy(() -> letters.sendAgain(id, mail));
    server.attach(1);
    letters.sendAgain(id, mail);
    assertThat(letters.ofRequest(id).getFirst().state()).isEqualTo(MailState.QUEUED);
  }

  private String eml(long id) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    letters.eml(id, letters.ofRequest(id).getFirst().id()).writeTo(bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private long registered() {
    RegisterInput question = RequestFixtures.question(client, prague("2026-07-07T09:00"));
    return at("2026-07-07T09:05", () -> requests.register(question));
  }

  private long held(@Nullable Long contactId, String callerName) {
    RegisterInput usual = RequestFixtures.question(client, prague("2026-07-07T09:00"));
    return at(
        "2026-07-07T09:05",
        () ->
            requests.register(
                new RegisterInput(
                    usual.customerId(),
                    usual.registrationId(),
                    contactId,
                    callerName,
                    usual.channel(),
                    usual.receivedAt(),
                    usual.subject(),
                    usual.question(),
                    usual.scope(),
                    usual.concernsFault())));
  }

  private void waits(long id, Pause.Kind kind, String what, @Nullable LocalDate until) {
    doAt(
        "2026-07-07T10:00",
        () ->
            requests.waitFor(
                id, version(id), new WaitingInput(kind, prague("2026-07-07T10:00"), what, until)));
  }

  private void answer(long id, Channel channel) {
    doAt(
        "2026-07-07T10:00",
        () ->
            requests.answer(
                id,
                version(id),
                requests.detail(id).currentQueryId(),
                new AnswerInput(
                    "Zapněte přesměrování znovu.", channel, prague("2026-07-07T10:00"))));
  }

  private void reach(long contactId, String email, Locale language) {
    as(Role.ACCOUNT_MANAGER);
    var now = contacts.detail(contactId);
    contacts.change(
        contactId, now.version(), ContactInput.of(now.facts().name(), "", email, "", language));
    as(engineer);
  }

  private long version(long id) {
    return requests.detail(id).fact().version();
  }

  private List<MailKind> kinds(long id) {
    return letters.ofRequest(id).stream().map(MailEntry::kind).toList();
  }

  private String text() {
    return mails.texts().getFirst();
  }

  private String subject() {
    return jdbc.sql("select subject from mail_message order by id fetch first 1 rows only")
        .query(String.class)
        .single();
  }
}

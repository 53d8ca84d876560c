package cz.ohlas.request;

import static org.assertj.core.api.Assertions.assertThat;

import cz.ohlas.ConsoleTest;
import cz.ohlas.base.Staff;
import cz.ohlas.contract.ContractDetail;
import cz.ohlas.contract.ContractService;
import cz.ohlas.mail.MailEntry;
import cz.ohlas.mail.MailFixtures;
import cz.ohlas.mail.MailKind;
import cz.ohlas.request.RequestFixtures.Client;
import cz.ohlas.security.Role;
import cz.ohlas.workingtime.Pause;
import cz.ohlas.workingtime.SpecialDayInput;
import cz.ohlas.workingtime.SpecialDayKind;
import cz.ohlas.workingtime.WorkingCalendarService;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is owed once an end is undone; four working hours from Tuesday 7 July 2026, 16:00, end at
 * 11:00 of Wednesday.
 */
class ReopenedDueTimesTests extends ConsoleTest {

  private static final String RECEIVED = "2026-07-07T16:00";
  private static final String ENDED = "2026-07-07T16:30";
  private static final String CHANGED = "2026-07-07T17:00";
  private static final String UNDONE = "2026-07-07T17:30";

  @Autowired private RequestService requests;
  @Autowired private RequestEndingService endings;
  @Autowired private RequestMailService letters;
  @Autowired private RequestFixtures fixtures;
  @Autowired private MailFixtures mails;
  @Autowired private WorkingCalendarService calendars;
  @Autowired private ContractService contracts;
  @Autowired private JdbcClient jdbc;

  private Staff engineer;
  private Client client;
  private long id;

  @BeforeEach
  void a_request_of_a_paying_customer() {
    engineer = as(Role.ENGINEER);
    client = fixtures.paying("Brána servis s.r.o.", engineer);
    id = at(RECEIVED, () -> requests.register(RequestFixtures.question(client, prague(RECEIVED))));
  }

  @Test
  void hrs_1_a_reversed_refusal_is_owed_by_the_calendar_as_it_is_by_now() {
    refuse(RefusalGround.REQ_5A);
    closeWednesday();
    reverse();

    assertThat(due()).isEqualTo(prague("2026-07-09T11:00"));
    assertThat(requests.detail(id).status().dueAt()).isEqualTo(prague("2026-07-09T11:00"));
    assertThat(dueSort()).as("in the list too").isEqualTo(prague("2026-07-09T11:00"));
    assertThat(mails.texts().getLast()).contains("nejpozději do 9. 7. 2026 11:00");
  }

  @Test
  void reg_5_a_reversed_refusal_is_owed_what_the_contract_owes_by_now() {
    refuse(RefusalGround.REQ_5A);
    endContract();
    reverse();

    assertThat(due()).isNull();
    assertThat(fact().contractId()).isNull();
    assertThat(requests.detail(id).status().dueAt()).isNull();
    assertThat(mails.texts().getLast())
        .contains("přezkoumali a zrušili", "jakmile to bude možné")
        .doesNotContain("nejpozději");
  }

  @Test
  void hrs_1_what_is_opened_again_is_owed_by_the_calendar_as_it_is_by_now() {
    doAt(
        ENDED,
        () ->
            endings.withdraw(
                id, fact().version(), new WithdrawalInput(prague(ENDED), "Už to jde.")));
    closeWednesday();
    doAt(UNDONE, () -> endings.reopen(id, fact().version(), "Nejde to."));

    assertThat(due()).isEqualTo(prague("2026-07-09T11:00"));
    assertThat(dueSort()).isEqualTo(prague("2026-07-09T11:00"));
  }

  @Test
  void req_3_what_was_answered_before_the_end_keeps_its_due_time() {
    doAt(
        ENDED,
        () ->
            endings.serve(
                id, fact().version(), RequestFixtures.outcome(OutcomeKind.OUT_1, prague(ENDED))));
    closeWednesday();
    endContract();
    as(engineer);
    doAt(UNDONE, () -> endings.reopen(id, fact().version(), "Ozval se znovu."));

    assertThat(due()).isEqualTo(prague("2026-07-08T11:00"));
    assertThat(fact().queries().getFirst().answerTime()).hasHours(4);
    assertThat(fact().contractId()).as("its month has no contract").isNull();
  }

  @Test
  void acc_3_whoever_was_refused_learns_that_the_request_is_served_after_all() {
    refuse(RefusalGround.REQ_5A);
    reverse();

    MailEntry letter = letters.ofRequest(id).getLast();
    assertThat(letter.kind()).isEqualTo(MailKind.REQUEST_RESUMED);
    assertThat(mails.texts().getLast())
        .contains("přezkoumali a zrušili", "nejpozději do 8. 7. 2026 11:00")
        .doesNotContain("{", "Omyl");
  }

  @Test
  void
      req_2_whoever_was_refused_before_anybody_was_asked_waits_for_the_approver_who_is_asked_now() {
    id = held();
    refuse(RefusalGround.REQ_5B);
    int before = mails.texts().size();
    reverse();

    assertThat(fact().state()).isEqualTo(RequestState.HELD);
    assertThat(letters.ofRequest(id).getLast().kind()).isEqualTo(MailKind.REQUEST_APPROVAL);
    assertThat(mails.texts().get(before))
        .contains("přezkoumali a zrušili", "schválení odpovědné osoby u Vás")
        .doesNotContain("nejpozději", "{");
  }

  @Test
  void acc_3_a_reversed_refusal_that_waits_on_promises_no_time() {
    doAt(
        RECEIVED,
        () ->
            requests.waitFor(
                id,
                fact().version(),
                new WaitingInput(
                    Pause.Kind.CLARIFICATION,
                    prague(RECEIVED),
                    "Která pobočka?",
                    LocalDate.of(2026, 7, 10))));
    refuse(RefusalGround.REQ_5A);
    reverse();

    assertThat(fact().state()).isEqualTo(RequestState.AWAITING_CLARIFICATION);
    assertThat(mails.texts().getLast())
        .contains("přezkoumali a zrušili", "Jakmile to dostaneme")
        .doesNotContain("nejpozději");
  }

  @Test
  void req_5_whoever_was_held_learns_that_a_lead_lets_it_be_served() {
    id = held();
    as(Role.LEAD);
    doAt(
        CHANGED,
        () ->
            endings.allowGoodwill(
                id, fact().version(), new GoodwillInput(RefusalGround.REQ_5B, "Zná ho technik")));
    assertThat(letters.ofRequest(id).getLast().kind()).isEqualTo(MailKind.REQUEST_RESUMED);
    assertThat(mails.texts().getLast())
        .contains("nejpozději do 8. 7. 2026 12:00")
        .doesNotContain("Zná ho technik");

    int before = letters.ofRequest(id).size();
    doAt(
        UNDONE,
        () ->
            endings.allowGoodwill(
                id, fact().version(), new GoodwillInput(RefusalGround.REQ_5A, "Zkusíme to")));
    assertThat(letters.ofRequest(id)).as("nothing was waited for").hasSize(before);
  }

  private void refuse(RefusalGround ground) {
    doAt(
        ENDED,
        () -> endings.refuse(id, fact().version(), RequestFixtures.refusal(ground, prague(ENDED))));
  }

  private void reverse() {
    as(Role.LEAD);
    doAt(UNDONE, () -> endings.reverseRefusal(id, fact().version(), "Omyl"));
  }

  private void closeWednesday() {
    as(Role.LEAD);
    doAt(
        CHANGED,
        () ->
            calendars.add(
                new SpecialDayInput(
                    LocalDate.of(2026, 7, 8), SpecialDayKind.CLOSURE, "stěhování")));
    as(engineer);
  }

  private void endContract() {
    as(Role.ACCOUNT_MANAGER);
    ContractDetail contract = contracts.ofCustomer(client.customerId()).getFirst();
    doAt(
        CHANGED,
        () ->
            contracts.terminate(
                contract.id(), contract.version(), LocalDate.of(2026, 7, 6), "dohodou"));
  }

  private long held() {
    long stranger = fixtures.stranger(client, engineer);
    RegisterInput asked = RequestFixtures.question(client, prague(RECEIVED));
    return at(
        RECEIVED,
        () ->
            requests.register(
                new RegisterInput(
                    asked.customerId(),
                    asked.registrationId(),
                    stranger,
                    "",
                    asked.channel(),
                    asked.receivedAt(),
                    asked.subject(),
                    asked.question(),
                    asked.scope(),
                    false)));
  }

  private RequestFact fact() {
    return requests.detail(id).fact();
  }

  private @Nullable Instant due() {
    return fact().queries().getFirst().clock().due();
  }

  private Instant dueSort() {
    return jdbc.sql("select due_sort from support_request where id = ?")
        .param(id)
        .query(java.sql.Timestamp.class)
        .single()
        .toInstant();
  }
}

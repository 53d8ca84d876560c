package cz.ohlas.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import cz.ohlas.ConsoleTest;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.Staff;
import cz.ohlas.contract.Scope;
import cz.ohlas.request.RequestFixtures.Client;
import cz.ohlas.security.Role;
import cz.ohlas.workingtime.Pause;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/** Requests received at nine on Tuesday 7 July 2026, with 4 hours of answer time. */
class RequestEndingTests extends ConsoleTest {

  private static final String NINE = "2026-07-07T09:00";
  private static final String TEN = "2026-07-07T10:00";
  private static final String ELEVEN = "2026-07-07T11:00";

  @Autowired private RequestService requests;
  @Autowired private RequestWorkService work;
  @Autowired private RequestEndingService endings;
  @Autowired private RequestsOfMonth months;
  @Autowired private RequestFixtures fixtures;

  private Staff engineer;
  private Client client;

  @BeforeEach
  void a_paying_customer() {
    engineer = as(Role.ENGINEER);
    client = fixtures.paying("Brána servis s.r.o.", engineer);
  }

  @Test
  void out_1_serving_answers_what_was_open_and_ends_the_request() {
    long id = registered(Scope.SCO_C1, false);
    serve(id, OutcomeKind.OUT_1, TEN);

    RequestFact fact = fact(id);
    assertThat(fact.state()).isEqualTo(RequestState.SERVED);
    assertThat(fact.outcome().orElseThrow().kind()).isEqualTo(OutcomeKind.OUT_1);
    assertThat(fact.queries().getFirst().answer()).isEqualTo("Popsali jsme postup.");
    assertThat(fact.queries().getFirst().clock().at(prague(ELEVEN))).isEqualTo(Punctuality.IN_TIME);
  }

  @Test
  void out_each_scope_ends_only_by_its_own_outcome() {
    assertThat(ruleOf(() -> serve(registered(Scope.SCO_C1, false), OutcomeKind.OUT_2, TEN)))
        .isEqualTo("request.rule.outcomeDoesNotFit.OUT_2");
    assertThat(ruleOf(() -> serve(registered(Scope.SCO_W1, true), OutcomeKind.OUT_2, TEN)))
        .isEqualTo("request.rule.outcomeDoesNotFit.OUT_2");
    assertThat(ruleOf(() -> serve(registered(null, false), OutcomeKind.OUT_1, TEN)))
        .isEqualTo("request.rule.scopeMissing");
  }

  @Test
  void sco_an_open_scope_is_said_in_the_save_that_serves() {
    long id = registered(null, false);
    OutcomeInput outcome =
        new OutcomeInput(
            OutcomeKind.OUT_2, prague(TEN), "Přidána linka.", null, null, Channel.PHONE, null);
    doAt(ELEVEN, () -> endings.serveAs(id, version(id), Scope.SCO_W3, outcome));
    assertThat(fact(id).scope()).isEqualTo(Scope.SCO_W3);
    assertThat(fact(id).state()).isEqualTo(RequestState.SERVED);
    assertThat(fact(id).events())
        .extracting(RequestFact.EventFact::kind)
        .contains(EventKind.CORRECTED);

    long other = registered(null, false);
    assertThat(
            ruleOf(() ->
                doAt(ELEVEN, () -> endings.serveAs(other, version(other), Scope.SCO_C1, outcome))))
        .isEqualTo("request.rule.outcomeDoesNotFit.OUT_2");
    assertThat(fact(other).scope()).as("both or neither").isNull();
  }

  @Test
  void out_4_needs_an_examination_that_happened_before() {
    long id = registered(Scope.SCO_W1, true);
    assertThat(ruleOf(() -> serve(id, OutcomeKind.OUT_4, TEN)))
        .isEqualTo("request.rule.outcomeNeedsExamination");

    examine(id, ELEVEN);
    assertThat(ruleOf(() -> serve(id, OutcomeKind.OUT_4, TEN, "2026-07-07T12:00")))
        .isEqualTo("request.rule.outcomeBeforeExamination");
    serve(id, OutcomeKind.OUT_4, "2026-07-07T12:00");
    assertThat(fact(id).state()).isEqualTo(RequestState.SERVED);
  }

  @Test
  void sco_w1_no_configuring_earlier_than_the_examination() {
    long id = registered(Scope.SCO_W1, true);
    assertThat(ruleOf(() -> logWork(id, NINE))).isEqualTo("request.rule.workNeedsExamination");
    examine(id, TEN);
    assertThat(ruleOf(() -> logWork(id, NINE))).isEqualTo("request.rule.workBeforeExamination");
    logWork(id, TEN);
    assertThat(fact(id).minutes()).isEqualTo(30);
  }

  @Test
  void sco_w1_a_fault_noticed_later_meets_the_work_done_before() {
    long id = registered(Scope.SCO_W1, false);
    logWork(id, NINE);

    assertThat(
            ruleOf(() ->
                doAt(
                    ELEVEN,
                    () ->
                        requests.correct(
                            id,
                            version(id),
                            new CorrectionInput(
                                "Závada", client.registrationId(), Scope.SCO_W1, true)))))
        .isEqualTo("request.rule.workNeedsExamination");
  }

  @Test
  void out_4_one_save_may_record_examination_and_outcome() {
    long id = registered(Scope.SCO_W1, true);
    OutcomeInput outcome =
        new OutcomeInput(
            OutcomeKind.OUT_4,
            prague(TEN),
            "Nová trasa",
            null,
            null,
            Channel.PHONE,
            new ExaminationInput(prague(TEN), "Chybí trasa", "Doplnit trasu"));
    doAt(TEN, () -> endings.serve(id, version(id), outcome));

    assertThat(fact(id).examinations()).hasSize(1);
    assertThat(fact(id).outcome().orElseThrow().proof()).isEqualTo("Nová trasa");
  }

  @Test
  void out_3_says_whether_the_fault_persists_and_out_5_names_the_version() {
    long id = registered(Scope.SCO_C1, true);
    examine(id, TEN);

    assertThat(ruleOf(() -> serveAs(id, OutcomeKind.OUT_3, "Proč", null, null)))
        .isEqualTo("request.rule.persistsMissing");
    assertThat(ruleOf(() -> serveAs(id, OutcomeKind.OUT_5, "oktell.zip", " ", null)))
        .isEqualTo("request.rule.versionMissing.OUT_5");
    assertThat(ruleOf(() -> serveAs(id, OutcomeKind.OUT_3, " ", null, true)))
        .isEqualTo("request.rule.proofMissing.OUT_3");
    serveAs(id, OutcomeKind.OUT_5, "oktell.zip", "2.12.1", null);
    assertThat(fact(id).outcome().orElseThrow().fileVersion()).isEqualTo("2.12.1");
  }

  @Test
  void out_3_and_4_name_no_version_where_a_new_one_was_asked_for() {
    long id = registered(Scope.SCO_C4, true);
    examine(id, TEN);
    serveAs(id, OutcomeKind.OUT_3, "Oprava není vydaná", null, true);
    assertThat(fact(id).outcome().orElseThrow().fileVersion()).isNull();

    assertThat(
            ruleOf(() ->
                serveAs(registered(Scope.SCO_C4, false), OutcomeKind.OUT_1, "Zaslána", " ", null)))
        .isEqualTo("request.rule.versionMissing.OUT_1");
  }

  @Test
  void ended_twice_from_two_windows_ends_once() {
    long id = registered(Scope.SCO_C1, false);
    long seen = version(id);
    serve(id, OutcomeKind.OUT_1, TEN);

    assertThatExceptionOfType(ObjectOptimisticLockingFailureException.class)
        .isThrownBy(() ->
            doAt(
                ELEVEN,
                () ->
                    endings.serve(
                        id, seen, RequestFixtures.outcome(OutcomeKind.OUT_1, prague(ELEVEN)))));
    assertThat(ruleOf(() -> serve(id, OutcomeKind.OUT_1, ELEVEN)))
        .isEqualTo("request.rule.ended.SERVED");
    assertThat(fact(id).outcomes()).hasSize(1);
  }

  @Test
  void out_an_ended_request_is_reopened_with_a_reason_and_keeps_its_history() {
    long id = registered(Scope.SCO_C1, false);
    serve(id, OutcomeKind.OUT_1, TEN);
    assertThat(ruleOf(() -> reopen(id, " "))).isEqualTo("request.rule.reasonMissing");
    reopen(id, "Zákazník se ozval znovu");

    RequestFact fact = fact(id);
    assertThat(fact.state()).isEqualTo(RequestState.OPEN);
    assertThat(fact.outcome()).isEmpty();
    assertThat(fact.outcomes()).hasSize(1);
    assertThat(fact.reopenedAt()).containsExactly(prague(ELEVEN));
    serve(id, OutcomeKind.OUT_1, "2026-07-07T12:00");
    assertThat(fact(id).outcomes()).hasSize(2);
  }

  @Test
  void req_5_a_refusal_names_its_ground_and_settles_what_was_open() {
    long id = registered(Scope.SCO_C1, false);
    refuse(id, RefusalGround.REQ_5A);

    RequestFact fact = fact(id);
    assertThat(fact.state()).isEqualTo(RequestState.REFUSED);
    assertThat(fact.refusal().orElseThrow().ground()).isEqualTo(RefusalGround.REQ_5A);
    assertThat(fact.refusal().orElseThrow().staffId()).isEqualTo(engineer.id());
    assertThat(fact.queries().getFirst().clock().at(prague(ELEVEN))).isEqualTo(Punctuality.IN_TIME);
  }

  @Test
  void req_5_each_ground_must_hold() {
    for (RefusalGround ground :
        List.of(
            RefusalGround.REG_1,
            RefusalGround.REG_3,
            RefusalGround.REQ_2,
            RefusalGround.REQ_5B,
            RefusalGround.SCO_W,
            RefusalGround.SCO_X)) {
      assertThat(ruleOf(() -> refuse(registered(Scope.SCO_W1, false), ground)))
          .isEqualTo("request.rule.groundDoesNotHold." + ground);
    }
  }

  @Test
  void reg_3_ends_by_decision_once_the_set_day_has_passed_in_silence() {
    long id = registered(Scope.SCO_C1, false);
    doAt(
        TEN,
        () ->
            requests.waitFor(
                id,
                version(id),
                new WaitingInput(
                    Pause.Kind.PROOF, prague(TEN), "Karta", LocalDate.of(2026, 7, 10))));
    for (String now : List.of("2026-07-10T17:00", "2026-07-11T09:00")) {
      assertThat(ruleOf(() -> refuse(id, RefusalGround.REG_3, "2026-07-10T17:00", now)))
          .as("told while the proof could still come, written down at %s", now)
          .isEqualTo("request.rule.groundDoesNotHold.REG_3");
    }

    refuse(id, RefusalGround.REG_3, "2026-07-11T09:00", "2026-07-11T09:00");
    assertThat(fact(id).state()).isEqualTo(RequestState.REFUSED);
    assertThat(fact(id).openWait()).isEmpty();
  }

  @Test
  void req_2_unclear_is_a_ground_only_after_two_askings() {
    long id = registered(Scope.SCO_C1, false);
    askForClarity(id, "2026-07-07T09:10");
    assertThat(ruleOf(() -> refuse(id, RefusalGround.REQ_2)))
        .isEqualTo("request.rule.groundDoesNotHold.REQ_2");
    askForClarity(id, "2026-07-07T09:30");
    for (String now : List.of(TEN, "2026-07-09T09:00")) {
      assertThat(ruleOf(() -> refuse(id, RefusalGround.REQ_2, TEN, now)))
          .as("told while a reply could still come, written down at %s", now)
          .isEqualTo("request.rule.mayStillReply");
    }
    refuse(id, RefusalGround.REQ_2, "2026-07-09T09:00", "2026-07-09T09:00");
    assertThat(fact(id).state()).isEqualTo(RequestState.REFUSED);
  }

  @Test
  void acc_3_a_lead_reverses_a_refusal_and_the_answer_is_owed_again() {
    long id = registered(Scope.SCO_C1, false);
    refuse(id, RefusalGround.REQ_5C);
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> endings.reverseRefusal(id, version(id), "Omyl"));

    as(Role.LEAD);
    doAt("2026-07-07T12:00", () -> endings.reverseRefusal(id, version(id), "Omyl"));
    RequestFact fact = fact(id);
    assertThat(fact.state()).isEqualTo(RequestState.OPEN);
    assertThat(fact.refusals().getFirst().reversalReason()).isEqualTo("Omyl");
    assertThat(fact.queries().getFirst().clock().at(prague("2026-07-07T14:00")))
        .isEqualTo(Punctuality.OVERDUE_NO_NEW_TIME);
  }

  @Test
  void req_5_what_is_not_covered_is_served_only_as_goodwill_of_a_lead() {
    long id = registered(Scope.SCO_X1, false);
    assertThat(ruleOf(() -> serve(id, OutcomeKind.OUT_1, TEN)))
        .isEqualTo("request.rule.notCovered");
    GoodwillInput goodwill = new GoodwillInput(RefusalGround.SCO_X, "Nový zákazník");
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> endings.allowGoodwill(id, version(id), goodwill));

    as(Role.LEAD);
    assertThat(
            ruleOf(() ->
                doAt(
                    TEN,
                    () ->
                        endings.allowGoodwill(
                            id, version(id), new GoodwillInput(RefusalGround.REG_3, "Prosil")))))
        .isEqualTo("request.rule.goodwillMust");
    doAt(TEN, () -> endings.allowGoodwill(id, version(id), goodwill));
    serve(id, OutcomeKind.OUT_1, TEN);
    assertThat(fact(id).goodwill().getFirst().reason()).isEqualTo("Nový zákazník");
  }

  @Test
  void req_5_goodwill_on_one_ground_does_not_open_another() {
    long id = registered(Scope.SCO_X1, false);
    as(Role.LEAD);
    allow(id, RefusalGround.REQ_5A);

    assertThat(ruleOf(() -> serve(id, OutcomeKind.OUT_1, TEN)))
        .isEqualTo("request.rule.notCovered");
  }

  @Test
  void req_5b_goodwill_waits_for_the_approval_no_longer() {
    long id = held();
    assertThat(ruleOf(() -> serve(id, OutcomeKind.OUT_1, TEN)))
        .isEqualTo("request.rule.waits.HELD");
    as(Role.LEAD);
    allow(id, RefusalGround.REQ_5B);

    RequestFact fact = fact(id);
    assertThat(fact.state()).isEqualTo(RequestState.OPEN);
    assertThat(fact.authorised()).as("nobody approved the person").isFalse();
    assertThat(fact.queries().getFirst().clock().due())
        .as("the hour of waiting does not count")
        .isEqualTo(prague("2026-07-07T14:00"));
    serve(id, OutcomeKind.OUT_1, ELEVEN);
    assertThat(fact(id).state()).isEqualTo(RequestState.SERVED);
  }

  @Test
  void req_5b_a_reversed_refusal_goes_on_waiting_for_the_approval_that_it_cut_off() {
    long id = held();
    refuse(id, RefusalGround.REQ_5B);
    as(Role.LEAD);
    doAt("2026-07-08T12:00", () -> endings.reverseRefusal(id, version(id), "Omyl"));

    assertThat(fact(id).state()).isEqualTo(RequestState.HELD);
    assertThat(fact(id).queries().getFirst().clock().at(prague("2026-07-08T12:00")))
        .isEqualTo(Punctuality.WAITING);
    doAt(
        "2026-07-08T13:00",
        () ->
            requests.resume(
                id, version(id), new ResumeInput(prague("2026-07-08T13:00"), "Jednatel")));
    assertThat(fact(id).queries().getFirst().clock().due())
        .as("all the waiting is left out")
        .isEqualTo(prague("2026-07-08T17:00"));
  }

  @Test
  void reg_5_work_is_not_served_without_a_paid_contract() {
    Client free = fixtures.free("Pekárny Haná a.s.", engineer);
    long id =
        at(
            NINE,
            () ->
                requests.register(
                    RequestFixtures.question(free, prague(NINE), Scope.SCO_W3, false)));
    assertThat(ruleOf(() -> serve(id, OutcomeKind.OUT_2, TEN)))
        .isEqualTo("request.rule.workNeedsContract");
    refuse(id, RefusalGround.SCO_W);
    assertThat(fact(id).state()).isEqualTo(RequestState.REFUSED);
  }

  @Test
  void a_withdrawn_request_owes_nothing() {
    long id = registered(Scope.SCO_C1, false);
    withdraw(id);

    assertThat(fact(id).state()).isEqualTo(RequestState.WITHDRAWN);
    assertThat(fact(id).queries().getFirst().clock().at(prague("2026-07-08T09:00")))
        .isEqualTo(Punctuality.NOT_OWED);
  }

  @Test
  void a_withdrawn_request_opened_again_owes_its_answer_and_waits_as_before() {
    long open = registered(Scope.SCO_C1, false);
    withdraw(open);
    reopen(open, "Vzal to zpět někdo jiný");
    assertThat(fact(open).queries().getFirst().clock().settledAt()).isNull();
    assertThat(fact(open).queries().getFirst().clock().at(prague("2026-07-07T12:00")))
        .isEqualTo(Punctuality.OPEN);
    serve(open, OutcomeKind.OUT_1, "2026-07-07T12:00");
    assertThat(fact(open).queries().getFirst().answer()).isEqualTo("Popsali jsme postup.");

    long held = held();
    withdraw(held);
    reopen(held, "Omyl");
    assertThat(fact(held).state()).isEqualTo(RequestState.HELD);
  }

  @Test
  void sco_w1_a_call_settled_with_its_examination_was_worked_on_from_then_on() {
    OutcomeInput outcome =
        new OutcomeInput(
            OutcomeKind.OUT_4,
            prague(ELEVEN),
            "Nová trasa",
            null,
            null,
            Channel.PHONE,
            new ExaminationInput(prague("2026-07-07T10:10"), "Chybí trasa", "Doplnit trasu"));

    assertThat(settled(TEN, Scope.SCO_W1, true, outcome).startedAt())
        .isEqualTo(prague("2026-07-07T10:10"));
  }

  @Test
  void what_is_settled_later_was_worked_on_when_it_was_served_not_when_it_came() {
    OutcomeInput outcome = RequestFixtures.outcome(OutcomeKind.OUT_2, prague(ELEVEN));

    assertThat(settled("2026-07-06T10:00", Scope.SCO_W2, false, outcome).startedAt())
        .isEqualTo(prague("2026-07-07T10:35"));
    assertThat(settled("2026-07-07T10:58", Scope.SCO_W2, false, outcome).startedAt())
        .as("not before it came")
        .isEqualTo(prague("2026-07-07T10:58"));
  }

  @Test
  void work_begins_after_the_request_came_and_is_over_when_it_is_written_down() {
    long id = registered(Scope.SCO_W1, false);

    assertThat(ruleOf(() -> logWork(id, "2026-07-07T08:59")))
        .isEqualTo("request.rule.beforeReceipt");
    assertThat(ruleOf(() -> logWork(id, "2026-07-07T10:31"))).isEqualTo("request.rule.workNotOver");
    logWork(id, "2026-07-07T10:30");
    assertThat(fact(id).minutes()).isEqualTo(30);
  }

  private RequestFact.WorkFact settled(
      String received, Scope scope, boolean concernsFault, OutcomeInput outcome) {
    RegisterInput question =
        RequestFixtures.question(client, prague(received), scope, concernsFault);
    long id = at(ELEVEN, () -> requests.settle(new SettleInput(question, outcome, 25)));
    return fact(id).work().getFirst();
  }

  private long held() {
    long stranger = fixtures.stranger(client, engineer);
    RegisterInput asked = RequestFixtures.question(client, prague(NINE));
    return at(
        NINE,
        () ->
            requests.register(
                new RegisterInput(
                    client.customerId(),
                    client.registrationId(),
                    stranger,
                    "",
                    Channel.PHONE,
                    asked.receivedAt(),
                    asked.subject(),
                    asked.question(),
                    Scope.SCO_C1,
                    false)));
  }

  private void allow(long id, RefusalGround ground) {
    doAt(
        TEN,
        () -> endings.allowGoodwill(id, version(id), new GoodwillInput(ground, "Nový zákazník")));
  }

  private void withdraw(long id) {
    doAt(
        TEN,
        () ->
            endings.withdraw(
                id, version(id), new WithdrawalInput(prague(TEN), "Vyřešil si to sám")));
  }

  @Test
  void a_call_is_registered_and_settled_in_one_save() {
    long id =
        at(
            ELEVEN,
            () ->
                requests.settle(
                    new SettleInput(
                        RequestFixtures.question(client, prague(TEN), Scope.SCO_W2, false),
                        RequestFixtures.outcome(OutcomeKind.OUT_2, prague(ELEVEN)),
                        25)));

    RequestFact fact = fact(id);
    assertThat(fact.number()).isEqualTo("P-2026-000001");
    assertThat(fact.state()).isEqualTo(RequestState.SERVED);
    assertThat(fact.assigneeStaffId()).isEqualTo(engineer.id());
    assertThat(fact.minutes()).isEqualTo(25);
  }

  @Test
  void a_month_knows_what_was_received_carried_over_due_worked_and_reported_late() {
    long before = registeredAt("2026-06-30T17:00", Scope.SCO_C1);
    doAt(
        "2026-06-30T17:30", () -> endings.serve(before, version(before), out1("2026-06-30T17:30")));
    long inside = registered(Scope.SCO_W1, false);
    serve(inside, OutcomeKind.OUT_2, TEN);
    doAt(
        "2026-08-03T09:00",
        () -> work.logWork(inside, version(inside), worked("2026-07-07T09:15")));
    long after = registeredAt("2026-08-03T10:00", Scope.SCO_C1);

    assertThat(numbers(6)).containsExactly(fact(before).number());
    assertThat(numbers(7))
        .as("the first one's due time fell on 1 July")
        .containsExactly(fact(before).number(), fact(inside).number());
    assertThat(numbers(8)).containsExactly(fact(inside).number(), fact(after).number());
    assertThat(fact(inside).work().getFirst().day()).isEqualTo(LocalDate.of(2026, 7, 7));
  }

  private List<String> numbers(int month) {
    return months.ofCustomer(client.customerId(), YearMonth.of(2026, month)).stream()
        .map(RequestFact::number)
        .toList();
  }

  private long registered(Scope scope, boolean concernsFault) {
    return at(
        NINE,
        () ->
            requests.register(
                RequestFixtures.question(client, prague(NINE), scope, concernsFault)));
  }

  private long registeredAt(String received, Scope scope) {
    return at(
        received,
        () -> requests.register(RequestFixtures.question(client, prague(received), scope, false)));
  }

  private void serve(long id, OutcomeKind kind, String servedAt) {
    serve(id, kind, servedAt, servedAt);
  }

  private void serve(long id, OutcomeKind kind, String servedAt, String now) {
    doAt(
        now, () -> endings.serve(id, version(id), RequestFixtures.outcome(kind, prague(servedAt))));
  }

  private void serveAs(long id, OutcomeKind kind, String proof, String version, Boolean persists) {
    doAt(
        ELEVEN,
        () ->
            endings.serve(
                id,
                version(id),
                new OutcomeInput(
                    kind, prague(ELEVEN), proof, version, persists, Channel.PHONE, null)));
  }

  private OutcomeInput out1(String servedAt) {
    return RequestFixtures.outcome(OutcomeKind.OUT_1, prague(servedAt));
  }

  private void refuse(long id, RefusalGround ground) {
    refuse(id, ground, TEN, TEN);
  }

  private void refuse(long id, RefusalGround ground, String toldAt, String now) {
    RefusalInput refusal = RequestFixtures.refusal(ground, prague(toldAt));
    doAt(now, () -> endings.refuse(id, version(id), refusal));
  }

  private void reopen(long id, String reason) {
    doAt(ELEVEN, () -> endings.reopen(id, version(id), reason));
  }

  private void examine(long id, String when) {
    doAt(
        when,
        () ->
            work.examineFault(
                id,
                version(id),
                new ExaminationInput(prague(when), "Chybí trasa", "Doplnit trasu")));
  }

  private void logWork(long id, String startedAt) {
    doAt(ELEVEN, () -> work.logWork(id, version(id), worked(startedAt)));
  }

  private static WorkInput worked(String startedAt) {
    return new WorkInput(prague(startedAt), 30, Scope.SCO_W1, false, "Nastavení trasy");
  }

  private void askForClarity(long id, String when) {
    doAt(
        when,
        () ->
            requests.waitFor(
                id,
                version(id),
                new WaitingInput(
                    Pause.Kind.CLARIFICATION,
                    prague(when),
                    "Která pobočka?",
                    LocalDate.of(2026, 7, 8))));
  }

  private RequestFact fact(long id) {
    return requests.detail(id).fact();
  }

  private long version(long id) {
    return fact(id).version();
  }

  private static String ruleOf(ThrowingCallable broken) {
    Throwable caught = catchThrowable(broken);
    assertThat(caught).isInstanceOf(BusinessRuleViolation.class);
    return ((BusinessRuleViolation) caught).messageKey();
  }
}

package cz.ohlas.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cz.ohlas.ConsoleTest;
import cz.ohlas.StatementCount;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ListSlice;
import cz.ohlas.base.Staff;
import cz.ohlas.contract.Scope;
import cz.ohlas.customer.CustomerFixtures;
import cz.ohlas.customer.CustomerService;
import cz.ohlas.request.RequestFixtures.Client;
import cz.ohlas.security.Role;
import cz.ohlas.workingtime.Pause;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** A paying customer with 4 hours of answer time; Tuesday 7 July 2026. */
class RequestServiceTests extends ConsoleTest {

  @Autowired private RequestService requests;
  @Autowired private CustomerService customers;
  @Autowired private RequestFixtures fixtures;

  private Staff engineer;
  private Client client;

  @BeforeEach
  void a_paying_customer() {
    engineer = as(Role.ENGINEER);
    client = fixtures.paying("Brána servis s.r.o.", engineer);
  }

  @Test
  void req_3_the_answer_is_due_after_the_package_time_on_the_working_clock() {
    RequestDetail detail = registered("2026-07-03T17:20");

    assertThat(detail.fact().number()).isEqualTo("P-2026-000001");
    assertThat(detail.status().dueAt()).isEqualTo(prague("2026-07-07T12:20"));
    assertThat(detail.explanation()).isNotNull();
    assertThat(detail.explanation().due()).isEqualTo(prague("2026-07-07T12:20"));
  }

  @Test
  void hrs_1_a_question_over_the_change_to_winter_time_keeps_its_working_hours() {
    RequestDetail detail = registered("2026-10-23T17:00");

    assertThat(detail.status().dueAt()).isEqualTo(prague("2026-10-26T12:00"));
    assertThat(registered("2026-03-27T17:00").status().dueAt())
        .isEqualTo(prague("2026-03-30T12:00"));
  }

  @Test
  void reg_5_the_free_programme_owes_no_answer_time() {
    Client free = fixtures.free("Pekárny Haná a.s.", engineer);
    RequestDetail detail = registered(free, "2026-07-07T09:00");

    assertThat(detail.fact().contractId()).isNull();
    assertThat(detail.status().dueAt()).isNull();
    assertThat(detail.explanation()).isNull();
    assertThat(detail.fact().queries().getFirst().clock().at(prague("2026-07-09T09:00")))
        .isEqualTo(Punctuality.NOT_OWED);
  }

  @Test
  void req_2_a_request_of_an_unauthorised_person_is_held_and_its_clock_stands_still() {
    long stranger = fixtures.stranger(client, engineer);
    RegisterInput input = RequestFixtures.question(client, prague("2026-07-07T09:00"));
    long id = at("2026-07-07T09:05", () -> requests.register(from(input, stranger, "")));

    RequestDetail held = at("2026-07-08T10:00", () -> requests.detail(id));
    assertThat(held.status().state()).isEqualTo(RequestState.HELD);
    assertThat(held.status().stage()).isEqualTo(Stage.WAITING);
    assertThat(held.actions().getFirst()).isEqualTo(RequestAction.RESUME);

    doAt(
        "2026-07-08T11:00",
        () ->
            requests.resume(
                id,
                held.fact().version(),
                new ResumeInput(prague("2026-07-08T10:00"), "Schválil jednatel e-mailem")));
    RequestDetail going = at("2026-07-08T11:00", () -> requests.detail(id));
    assertThat(going.status().state()).isEqualTo(RequestState.OPEN);
    assertThat(going.fact().authorised()).isTrue();
    assertThat(going.status().dueAt()).isEqualTo(prague("2026-07-08T14:00"));
  }

  @Test
  void reg_4_a_person_we_do_not_know_is_held_under_the_name_told() {
    RegisterInput input = RequestFixtures.question(client, prague("2026-07-07T09:00"));
    long id = at("2026-07-07T09:05", () -> requests.register(from(input, null, "Jana Tichá")));

    RequestFact fact = requests.detail(id).fact();
    assertThat(fact.state()).isEqualTo(RequestState.HELD);
    assertThat(fact.submittedBy()).isEqualTo("Jana Tichá");
    assertThat(ruleOf(() -> doRegister(from(input, null, " "))))
        .isEqualTo("request.rule.callerMissing");
  }

  @Test
  void reg_4_what_counts_is_the_day_of_the_request() {
    RegisterInput before =
        RequestFixtures.question(client, prague("2024-12-31T10:00"), Scope.SCO_C1, false);
    long id = at("2026-07-07T09:05", () -> requests.register(before));

    assertThat(requests.detail(id).fact().state()).isEqualTo(RequestState.HELD);
  }

  @Test
  void req_3_each_later_query_has_its_own_due_time() {
    RequestDetail first = registered("2026-07-07T09:00");
    answer(first, "2026-07-07T10:00", "2026-07-07T10:00");
    RequestDetail answered = at("2026-07-07T10:00", () -> requests.detail(first.fact().id()));
    assertThat(answered.status().stage()).isEqualTo(Stage.ANSWERED);
    assertThat(answered.status().punctuality()).isEqualTo(Punctuality.IN_TIME);

    doAt(
        "2026-07-07T15:00",
        () ->
            requests.askQuery(
                answered.fact().id(),
                answered.fact().version(),
                new QueryInput(
                    "A co volání do zahraničí?",
                    "Petr Novák",
                    Channel.EMAIL,
                    prague("2026-07-07T15:00"))));
    RequestDetail again = at("2026-07-07T15:00", () -> requests.detail(first.fact().id()));
    assertThat(again.fact().queries()).hasSize(2);
    assertThat(again.status().dueAt()).isEqualTo(prague("2026-07-08T10:00"));
  }

  @ParameterizedTest
  @CsvSource({
    // Received before the wait, in it, and after it; 4 hours, of which 2 were waited from 11 to 13
    "2026-07-07T10:30, 2026-07-07T16:30",
    "2026-07-07T12:00, 2026-07-07T17:00",
    "2026-07-07T13:30, 2026-07-07T17:30"
  })
  void req_3_a_wait_that_is_over_does_not_count_for_a_query_that_is_entered_later(
      String received, String due) {
    RequestDetail detail = registered("2026-07-07T10:00");
    await(detail, Pause.Kind.CLARIFICATION, "2026-07-07T11:00");
    resume(detail, "2026-07-07T13:00", "2026-07-07T13:00");
    long id = detail.fact().id();
    QueryInput later = new QueryInput("A co fax?", "Petr Novák", Channel.EMAIL, prague(received));
    doAt(
        "2026-07-07T14:00",
        () -> requests.askQuery(id, requests.detail(id).fact().version(), later));

    RequestDetail asked = at("2026-07-07T14:00", () -> requests.detail(id));
    assertThat(asked.fact().queries().getLast().clock().due()).isEqualTo(prague(due));
  }

  @Test
  void req_3_an_answer_can_not_be_earlier_than_its_query_nor_in_the_future() {
    RequestDetail detail = registered("2026-07-07T09:00");

    assertThat(ruleOf(() -> answer(detail, "2026-07-07T08:59", "2026-07-07T10:00")))
        .isEqualTo("request.rule.answerBeforeQuery");
    assertThat(ruleOf(() -> answer(detail, "2026-07-07T10:01", "2026-07-07T10:00")))
        .isEqualTo("request.rule.inFuture");
  }

  @Test
  void req_4_a_new_time_told_before_the_due_time_makes_a_later_answer_punctual() {
    RequestDetail detail = registered("2026-07-07T09:00");
    tellNewTime(detail, "2026-07-08T11:00", "2026-07-07T12:00");
    RequestDetail told = at("2026-07-07T12:00", () -> requests.detail(detail.fact().id()));
    assertThat(told.status().dueAt()).isEqualTo(prague("2026-07-08T11:00"));
    assertThat(told.status().newTimeTold()).isTrue();

    answer(told, "2026-07-08T10:59", "2026-07-08T10:59");
    assertThat(punctuality(detail)).isEqualTo(Punctuality.BY_NEW_TIME);
  }

  @Test
  void req_4_a_new_time_told_too_late_is_recorded_but_rescues_nothing() {
    RequestDetail detail = registered("2026-07-07T09:00");
    tellNewTime(detail, "2026-07-08T11:00", "2026-07-07T13:01");
    RequestDetail told = at("2026-07-07T14:00", () -> requests.detail(detail.fact().id()));
    assertThat(told.status().punctuality()).isEqualTo(Punctuality.LATE);

    answer(told, "2026-07-08T10:00", "2026-07-08T10:00");
    assertThat(punctuality(detail)).isEqualTo(Punctuality.LATE);
  }

  @Test
  void req_4_a_new_time_must_lie_ahead_and_beyond_the_one_that_holds() {
    RequestDetail detail = registered("2026-07-07T09:00");

    assertThat(ruleOf(() -> tellNewTime(detail, "2026-07-07T11:00", "2026-07-07T12:00")))
        .isEqualTo("request.rule.newTimePassed");
    assertThat(ruleOf(() -> tellNewTime(detail, "2026-07-07T12:30", "2026-07-07T12:00")))
        .isEqualTo("request.rule.newTimeNotLater");
  }

  @Test
  void req_3_status_explanation_and_next_answer_are_those_of_the_most_urgent_query() {
    RequestDetail first = registered("2026-07-07T09:00");
    tellNewTime(first, "2026-07-08T11:00", "2026-07-07T10:00");
    long id = first.fact().id();
    QueryInput later =
        new QueryInput("A do zahraničí?", "Petr Novák", Channel.EMAIL, prague("2026-07-07T10:00"));
    doAt(
        "2026-07-07T10:00",
        () -> requests.askQuery(id, requests.detail(id).fact().version(), later));

    RequestDetail detail = at("2026-07-07T10:00", () -> requests.detail(id));
    assertThat(detail.status().dueAt()).isEqualTo(prague("2026-07-07T14:00"));
    assertThat(detail.currentQuery().text()).isEqualTo("A do zahraničí?");
    assertThat(detail.openQueries().getFirst()).isEqualTo(detail.currentQuery());
    assertThat(detail.explanation()).isNotNull();
    assertThat(detail.explanation().due()).isEqualTo(prague("2026-07-07T14:00"));
  }

  @Test
  void reg_5_a_request_corrected_to_an_installation_without_a_contract_is_owed_no_time() {
    long other = fixtures.uncovered(client, engineer);
    RequestDetail first = registered("2026-07-07T09:00");
    answer(first, "2026-07-07T10:00", "2026-07-07T10:00");
    long id = first.fact().id();
    QueryInput later =
        new QueryInput("A do zahraničí?", "Petr Novák", Channel.EMAIL, prague("2026-07-07T10:00"));
    doAt(
        "2026-07-07T10:00",
        () -> requests.askQuery(id, requests.detail(id).fact().version(), later));
    correct(id, other, "2026-07-07T11:00");

    RequestFact fact = requests.detail(id).fact();
    assertThat(fact.contractId()).isNull();
    assertThat(fact.queries())
        .extracting(query -> query.clock().due())
        .as("what was answered keeps the time that was owed for it")
        .containsExactly(prague("2026-07-07T13:00"), null);
    assertThat(requests.detail(id).status().dueAt()).isNull();
  }

  @Test
  void req_3_a_request_corrected_to_an_installation_with_a_contract_is_owed_its_time() {
    long other = fixtures.uncovered(client, engineer);
    RegisterInput asked = RequestFixtures.question(client, prague("2026-07-07T09:00"));
    long id =
        at(
            "2026-07-07T09:00",
            () ->
                requests.register(
                    new RegisterInput(
                        client.customerId(),
                        other,
                        client.contactId(),
                        "",
                        Channel.PHONE,
                        asked.receivedAt(),
                        asked.subject(),
                        asked.question(),
                        Scope.SCO_W1,
                        false)));
    assertThat(requests.detail(id).status().dueAt()).isNull();
    correct(id, client.registrationId(), "2026-07-07T10:00");

    assertThat(requests.detail(id).fact().contractId()).isNotNull();
    assertThat(requests.detail(id).status().dueAt()).isEqualTo(prague("2026-07-07T13:00"));
    assertThat(requests.detail(id).fact().queries().getFirst().answerTime()).hasHours(4);
  }

  @Test
  void req_3_waiting_for_a_proof_does_not_count_if_asked_within_the_due_time() {
    RequestDetail detail = registered("2026-07-07T09:00");
    await(detail, Pause.Kind.PROOF, "2026-07-07T10:00");
    resume(detail, "2026-07-08T10:00", "2026-07-08T10:00");

    RequestDetail resumed = at("2026-07-08T10:00", () -> requests.detail(detail.fact().id()));
    assertThat(resumed.status().dueAt()).isEqualTo(prague("2026-07-08T13:00"));
  }

  @Test
  void req_3_asking_after_the_due_time_stops_no_clock() {
    RequestDetail detail = registered("2026-07-07T09:00");
    await(detail, Pause.Kind.CLARIFICATION, "2026-07-07T14:00");

    RequestDetail waiting = at("2026-07-07T14:00", () -> requests.detail(detail.fact().id()));
    assertThat(waiting.status().state()).isEqualTo(RequestState.AWAITING_CLARIFICATION);
    assertThat(waiting.status().stage()).isEqualTo(Stage.TO_ANSWER);
    assertThat(waiting.status().punctuality()).isEqualTo(Punctuality.OVERDUE_NO_NEW_TIME);
    assertThat(waiting.actions().getFirst()).isEqualTo(RequestAction.NEW_TIME);
    for (RequestView view : List.of(RequestView.WAITING, RequestView.LATE)) {
      assertThat(at("2026-07-07T14:00", () -> listed(view))).as("%s", view).hasSize(1);
      assertThat(at("2026-07-07T14:00", () -> requests.counts().of(view)))
          .as("%s", view)
          .isEqualTo(1);
    }
    resume(detail, "2026-07-07T15:00", "2026-07-07T15:00");
    assertThat(listed(RequestView.WAITING)).isEmpty();
    assertThat(requests.counts().waiting()).isZero();
  }

  private List<RequestListItem> listed(RequestView view) {
    return requests.list(
        RequestFilter.TEAM.withView(view), ListSlice.first(RequestSort.USUAL, false, 10));
  }

  @Test
  void reg_2_a_proof_is_asked_for_with_a_day() {
    RequestDetail detail = registered("2026-07-07T09:00");

    assertThat(
            ruleOf(() ->
                doAt(
                    "2026-07-07T10:00",
                    () ->
                        requests.waitFor(
                            detail.fact().id(),
                            detail.fact().version(),
                            new WaitingInput(
                                Pause.Kind.PROOF,
                                prague("2026-07-07T10:00"),
                                "Kopie registrační karty",
                                null)))))
        .isEqualTo("request.rule.proofDayMissing");
  }

  @Test
  void the_day_by_which_the_customer_is_to_reply_is_not_before_the_asking() {
    RequestDetail detail = registered("2026-07-07T09:00");

    assertThat(ruleOf(() -> waitUntil(detail, LocalDate.of(2026, 7, 6))))
        .isEqualTo("request.rule.untilDayPassed");
    waitUntil(detail, LocalDate.of(2026, 7, 7));
    assertThat(requests.detail(detail.fact().id()).status().state())
        .isEqualTo(RequestState.AWAITING_PROOF);
  }

  private void waitUntil(RequestDetail detail, LocalDate day) {
    WaitingInput input =
        new WaitingInput(Pause.Kind.PROOF, prague("2026-07-07T10:00"), "Karta", day);
    doAt(
        "2026-07-07T10:00",
        () -> requests.waitFor(detail.fact().id(), detail.fact().version(), input));
  }

  @Test
  void two_windows_that_change_one_request_conflict() {
    RequestDetail detail = registered("2026-07-07T09:00");
    doAt("2026-07-07T09:10", () -> requests.take(detail.fact().id(), detail.fact().version()));

    assertThatExceptionOfType(ObjectOptimisticLockingFailureException.class)
        .isThrownBy(() -> answer(detail, "2026-07-07T10:00", "2026-07-07T10:00"));
  }

  @Test
  void the_ready_made_lists_show_what_they_promise() {
    RequestDetail mine = registered("2026-07-07T09:00");
    doAt("2026-07-07T09:10", () -> requests.take(mine.fact().id(), mine.fact().version()));
    RequestDetail late = registered("2026-07-06T09:00", "2026-07-07T09:00");
    RequestDetail waiting = registered("2026-07-07T09:30");
    await(waiting, Pause.Kind.CLARIFICATION, "2026-07-07T10:00");

    doAt(
        "2026-07-07T14:00",
        () -> {
          assertThat(requests.counts()).isEqualTo(new RequestCounts(1, 3, 2, 2, 2, 1, 0, 0, 0, 0));
          assertThat(ids(RequestView.MINE)).containsExactly(mine.fact().id());
          assertThat(ids(RequestView.TO_ANSWER))
              .containsExactly(mine.fact().id(), late.fact().id());
          assertThat(ids(RequestView.WAITING)).containsExactly(waiting.fact().id());
          assertThat(ids(RequestView.ALL)).hasSize(3);
          assertThat(ids(RequestView.ENDED)).isEmpty();
          for (RequestView view : RequestView.values()) {
            if (requests.counts().of(view) >= 0) {
              assertThat((long) ids(view).size()).isEqualTo(requests.counts().of(view));
            }
          }
        });
  }

  @Test
  void requests_are_found_by_number_subject_customer_and_person() {
    RequestDetail detail = registered("2026-07-07T09:00");

    for (String typed : List.of("P-2026-000001", "presmer", "brana", "novak", "bran po")) {
      assertThat(
              requests.list(
                  RequestFilter.TEAM.withTyped(typed),
                  ListSlice.first(RequestSort.USUAL, false, 10)))
          .as(typed)
          .extracting(RequestListItem::id)
          .containsExactly(detail.fact().id());
    }
    assertThat(requests.count(RequestFilter.TEAM.withTyped("pekárna")).value()).isZero();
  }

  @Test
  void acc_4_account_managers_read_and_are_offered_no_action() {
    RequestDetail detail = registered("2026-07-07T09:00");
    as(Role.ACCOUNT_MANAGER);

    assertThat(requests.detail(detail.fact().id()).actions()).isEmpty();
  }

  @Test
  void a_renamed_customer_is_listed_and_found_by_the_new_name() {
    RequestDetail detail = registered("2026-07-07T09:00");
    as(Role.ACCOUNT_MANAGER);
    customers.change(
        client.customerId(),
        customers.detail(client.customerId()).version(),
        CustomerFixtures.input("Závora servis s.r.o.", ""));

    assertThat(
            requests.list(
                RequestFilter.TEAM.withTyped("zavora"),
                ListSlice.first(RequestSort.USUAL, false, 10)))
        .extracting(RequestListItem::customerName)
        .containsExactly("Závora servis s.r.o.");
    assertThat(requests.count(RequestFilter.TEAM.withTyped("brana")).value()).isZero();
    assertThat(requests.detail(detail.fact().id()).fact().customerName())
        .isEqualTo("Závora servis s.r.o.");
  }

  @Test
  void the_first_page_costs_one_query_for_rows_and_one_for_its_numbers() {
    registered("2026-07-07T09:00");
    registered("2026-07-07T10:00");

    assertThat(
            StatementCount.queriesDuring(() -> {
              requests.list(RequestFilter.TEAM, ListSlice.first(RequestSort.USUAL, false, 50));
              requests.counts();
            }))
        .hasSize(2)
        .noneMatch(sql -> sql.contains(" join "));
    // What is typed costs one more: how many have the word decides how they are found
    assertThat(
            StatementCount.queriesDuring(() -> requests.count(RequestFilter.TEAM.withTyped("br"))))
        .hasSize(2);
  }

  @Test
  void opening_a_request_costs_the_same_however_much_has_happened() {
    RequestDetail detail = registered("2026-07-07T09:00");
    long id = detail.fact().id();
    int few = StatementCount.queriesDuring(() -> requests.detail(id)).size();
    for (int turn = 1; turn <= 20; turn++) {
      RequestDetail now = requests.detail(id);
      QueryInput later =
          new QueryInput("Další dotaz", "Petr Novák", Channel.EMAIL, prague("2026-07-07T09:00"));
      doAt("2026-07-07T09:30", () -> requests.askQuery(id, now.fact().version(), later));
      tellNewTime(requests.detail(id), "2026-07-08T%02d:00".formatted(turn), "2026-07-07T10:00");
    }

    assertThat(requests.detail(id).fact().queries()).hasSize(21);
    assertThat(StatementCount.queriesDuring(() -> requests.detail(id)).size())
        .isLessThanOrEqualTo(few);
  }

  private List<Long> ids(RequestView view) {
    return requests
        .list(RequestFilter.TEAM.withView(view), ListSlice.first(RequestSort.USUAL, false, 10))
        .stream()
        .map(RequestListItem::id)
        .toList();
  }

  private RequestDetail registered(String received) {
    return registered(client, received);
  }

  private RequestDetail registered(String received, String entered) {
    RegisterInput input = RequestFixtures.question(client, prague(received));
    return at(entered, () -> requests.detail(requests.register(input)));
  }

  private RequestDetail registered(Client whose, String received) {
    RegisterInput input = RequestFixtures.question(whose, prague(received));
    return at(received, () -> requests.detail(requests.register(input)));
  }

  private void doRegister(RegisterInput input) {
    doAt("2026-07-07T10:00", () -> requests.register(input));
  }

  private void answer(RequestDetail detail, String answeredAt, String now) {
    long query = detail.fact().queries().getFirst().id();
    AnswerInput input = new AnswerInput("Takto.", Channel.PHONE, prague(answeredAt));
    doAt(now, () -> requests.answer(detail.fact().id(), detail.fact().version(), query, input));
  }

  private void correct(long id, long registration, String now) {
    RequestFact fact = requests.detail(id).fact();
    CorrectionInput input =
        new CorrectionInput(fact.subject(), registration, fact.scope(), fact.concernsFault());
    doAt(now, () -> requests.correct(id, fact.version(), input));
  }

  private void tellNewTime(RequestDetail detail, String due, String now) {
    long query = detail.fact().queries().getFirst().id();
    NewTimeInput input =
        new NewTimeInput(prague(due), prague(now), Channel.PHONE, "Čekáme na výrobce");
    doAt(
        now, () -> requests.tellNewTime(detail.fact().id(), detail.fact().version(), query, input));
  }

  private void await(RequestDetail detail, Pause.Kind kind, String now) {
    WaitingInput input =
        new WaitingInput(kind, prague(now), "Kopie registrační karty", LocalDate.of(2026, 7, 20));
    doAt(now, () -> requests.waitFor(detail.fact().id(), detail.fact().version(), input));
  }

  private void resume(RequestDetail detail, String came, String now) {
    doAt(
        now,
        () ->
            requests.resume(
                detail.fact().id(),
                requests.detail(detail.fact().id()).fact().version(),
                new ResumeInput(prague(came), "Karta přišla")));
  }

  private Punctuality punctuality(RequestDetail detail) {
    Instant later = prague("2026-12-31T00:00");
    return requests.detail(detail.fact().id()).fact().queries().getFirst().clock().at(later);
  }

  private static RegisterInput from(RegisterInput input, Long contactId, String callerName) {
    return new RegisterInput(
        input.customerId(),
        input.registrationId(),
        contactId,
        callerName,
        input.channel(),
        input.receivedAt(),
        input.subject(),
        input.question(),
        input.scope(),
        input.concernsFault());
  }

  private static String ruleOf(ThrowingCallable broken) {
    var caught = org.assertj.core.api.Assertions.catchThrowable(broken);
    assertThat(caught).isInstanceOf(BusinessRuleViolation.class);
    return ((BusinessRuleViolation) caught).messageKey();
  }
}

package cz.ohlas.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.ohlas.ConsoleTest;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.Staff;
import cz.ohlas.base.Translations;
import cz.ohlas.contract.ContractDetail;
import cz.ohlas.contract.ContractService;
import cz.ohlas.contract.PackageChangeInput;
import cz.ohlas.contract.PackageChangeService;
import cz.ohlas.contract.ServicePackageInput;
import cz.ohlas.contract.ServicePackageService;
import cz.ohlas.request.RequestFact.EventFact;
import cz.ohlas.request.RequestFixtures.Client;
import cz.ohlas.security.Role;
import cz.ohlas.workingtime.DueMove;
import cz.ohlas.workingtime.DueMoves;
import cz.ohlas.workingtime.Explanation;
import cz.ohlas.workingtime.Pause;
import cz.ohlas.workingtime.SpecialDayInput;
import cz.ohlas.workingtime.SpecialDayKind;
import cz.ohlas.workingtime.WorkingCalendarService;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Due times of open queries follow the calendar and what is owed, and are listed before. */
class OpenDueTimesTests extends ConsoleTest {

  /** A Tuesday; four working hours from 16:00 end at 11:00 of the next day. */
  private static final String RECEIVED = "2026-07-07T16:00";

  private static final String DUE = "2026-07-08T11:00";
  private static final String DUE_THEN = "2026-07-09T11:00";
  private static final LocalDate WEDNESDAY = LocalDate.of(2026, 7, 8);
  private static final LocalDate SATURDAY = LocalDate.of(2026, 7, 11);

  @Autowired private RequestService requests;
  @Autowired private RequestEndingService endings;
  @Autowired private RequestFixtures fixtures;
  @Autowired private WorkingCalendarService calendars;
  @Autowired private ContractService contracts;
  @Autowired private PackageChangeService changes;
  @Autowired private ServicePackageService packages;
  @Autowired private DueMoves moves;
  @Autowired private JdbcClient jdbc;

  private Staff engineer;
  private Client client;

  @BeforeEach
  void a_customer_with_four_hours() {
    engineer = as(Role.ENGINEER);
    client = fixtures.paying("Brána s.r.o.", engineer);
  }

  @Test
  @DisplayName("HRS-1 what a closure will move is listed, and nothing is saved by asking")
  void hrs_1_what_will_move_is_listed_before() {
    long id = register(RECEIVED);
    as(Role.LEAD);
    assertThat(before(() -> close(WEDNESDAY)))
        .containsExactly(
            new DueMove(number(id), "Brána s.r.o.", prague(DUE), prague(DUE_THEN), false));
    assertThat(calendars.of(2026)).isEmpty();
    assertThat(calendars.current().isWorkingDay(WEDNESDAY)).isTrue();
    assertThat(due(id)).isEqualTo(prague(DUE));
    assertThat(turns(id)).isEmpty();
  }

  @Test
  @DisplayName(
      "HRS-1 a closure moves the due time, in the list too, and the course says who did it")
  void hrs_1_a_closure_moves_due_times() {
    long id = register(RECEIVED);
    Staff lead = as(Role.LEAD);
    close(WEDNESDAY);
    assertThat(due(id)).isEqualTo(prague(DUE_THEN));
    assertThat(requests.detail(id).status().dueAt()).isEqualTo(prague(DUE_THEN));
    assertThat(
            jdbc.sql("select due_sort from support_request where id = ?")
                .param(id)
                .query(java.sql.Timestamp.class)
                .single()
                .toInstant())
        .isEqualTo(prague(DUE_THEN));
    assertThat(turns(id))
        .singleElement()
        .satisfies(turn -> {
          assertThat(turn.staffId()).isEqualTo(lead.id());
          assertThat(turn.happenedAt()).isEqualTo(prague("2026-07-07T17:00"));
          assertThat(DueMoved.read(turn.detail()).orElseThrow())
              .isEqualTo(
                  new DueMoved(
                      1,
                      prague(DUE),
                      prague(DUE_THEN),
                      DueMoved.Cause.CLOSURE_ADDED,
                      WEDNESDAY,
                      "stěhování do nové budovy"));
        });
  }

  @Test
  @DisplayName("HRS-1 a closure taken back moves them back")
  void hrs_1_a_closure_taken_back_moves_them_back() {
    long id = register(RECEIVED);
    as(Role.ADMINISTRATOR);
    long closure = close(WEDNESDAY);
    doAt("2026-07-07T17:30", () -> calendars.remove(closure));
    assertThat(due(id)).isEqualTo(prague(DUE));
    assertThat(turns(id))
        .extracting(turn -> DueMoved.read(turn.detail()).orElseThrow().cause())
        .containsExactly(DueMoved.Cause.CLOSURE_ADDED, DueMoved.Cause.CLOSURE_REMOVED);
  }

  @Test
  @DisplayName("HRS-1 an exceptional working day makes answers due earlier")
  void hrs_1_an_exceptional_working_day_makes_them_due_earlier() {
    long id = register("2026-07-10T16:00");
    as(Role.LEAD);
    doAt(
        "2026-07-10T17:00",
        () ->
            calendars.add(new SpecialDayInput(SATURDAY, SpecialDayKind.WORKING_DAY, "inventura")));
    assertThat(due(id)).isEqualTo(prague("2026-07-11T11:00"));
  }

  @Test
  @DisplayName("HRS-1 what is due before the day, or came after it, stays")
  void hrs_1_what_does_not_depend_on_the_day_stays() {
    long earlier = register("2026-07-07T10:00");
    as(Role.LEAD);
    assertThat(before(() -> close(WEDNESDAY))).isEmpty();
    close(WEDNESDAY);
    assertThat(due(earlier)).isEqualTo(prague("2026-07-07T14:00"));
    assertThat(turns(earlier)).isEmpty();
  }

  @Test
  @DisplayName("REQ-3 answered queries and ended requests never move, and the ladder says so")
  void req_3_answered_and_ended_never_move() {
    long answered = register(RECEIVED);
    long ended = register(RECEIVED);
    doAt(
        "2026-07-07T16:30",
        () -> {
          RequestFact fact = fact(answered);
          requests.answer(
              answered,
              fact.version(),
              fact.queries().getFirst().id(),
              new AnswerInput("Takto.", Channel.PHONE, prague("2026-07-07T16:20")));
          endings.withdraw(
              ended,
              fact(ended).version(),
              new WithdrawalInput(prague("2026-07-07T16:20"), "Už to jde."));
        });
    long ask = ask(answered, "2026-07-07T16:40");
    as(Role.LEAD);
    assertThat(before(() -> close(WEDNESDAY))).hasSize(1);
    close(WEDNESDAY);
    assertThat(due(ended)).isEqualTo(prague(DUE));
    assertThat(fact(answered).queries())
        .extracting(query -> query.clock().due())
        .containsExactly(prague(DUE), prague("2026-07-09T11:40"));
    assertThat(turns(ended)).isEmpty();
    assertThat(ask).isEqualTo(answered);
    Explanation explanation =
        at("2026-07-07T18:00", () -> Optional.ofNullable(requests.detail(ended).explanation()))
            .orElseThrow();
    assertThat(explanation.due()).isEqualTo(prague(DUE));
    assertThat(explanation.lines().getLast().text(Translations.CZECH).replace('\u00a0', ' '))
        .startsWith("termín zůstal st 8. 7. 11:00");
  }

  @Test
  @DisplayName("REQ-4 a new time stays as told, and the list of what moves says so")
  void req_4_a_new_time_stays_as_told() {
    long id = register(RECEIVED);
    Instant told = prague("2026-07-10T12:00");
    doAt(
        "2026-07-07T16:30",
        () ->
            requests.tellNewTime(
                id,
                fact(id).version(),
                fact(id).queries().getFirst().id(),
                new NewTimeInput(told, prague("2026-07-07T16:30"), Channel.PHONE, "měříme")));
    as(Role.LEAD);
    assertThat(before(() -> close(WEDNESDAY)))
        .extracting(DueMove::newTimeTold)
        .containsExactly(true);
    close(WEDNESDAY);
    assertThat(due(id)).isEqualTo(prague(DUE_THEN));
    assertThat(fact(id).queries().getFirst().newTimes())
        .extracting(RequestFact.NewTimeFact::due)
        .containsExactly(told);
    assertThat(requests.detail(id).status().dueAt()).isEqualTo(told);
  }

  @Test
  @DisplayName("REQ-3 what was waited for is left out of the new due time as well")
  void req_3_waits_are_left_out_still() {
    long id = register(RECEIVED);
    await(id, "2026-07-07T16:30");
    as(engineer);
    doAt(
        "2026-07-07T17:00",
        () ->
            requests.resume(
                id, fact(id).version(), new ResumeInput(prague("2026-07-07T17:00"), "upřesnili")));
    assertThat(due(id)).isEqualTo(prague("2026-07-08T11:30"));
    as(Role.LEAD);
    close(WEDNESDAY);
    assertThat(due(id)).isEqualTo(prague("2026-07-09T11:30"));
  }

  @Test
  @DisplayName("REQ-3 a request that waits is counted by the new calendar too, now and afterwards")
  void req_3_a_waiting_request_follows_too() {
    long id = register(RECEIVED);
    await(id, "2026-07-07T16:30");
    as(Role.LEAD);
    close(WEDNESDAY);
    as(engineer);
    doAt(
        "2026-07-09T09:30",
        () ->
            requests.resume(
                id, fact(id).version(), new ResumeInput(prague("2026-07-09T09:30"), "upřesnili")));
    assertThat(due(id)).isEqualTo(prague("2026-07-09T13:00"));
  }

  @Test
  @DisplayName("REQ-3 another package moves open queries received since its day, no earlier ones")
  void req_3_a_package_change_moves_what_came_since() {
    long earlier = register("2026-07-06T09:00");
    long since = register("2026-07-07T10:00");
    as(Role.ACCOUNT_MANAGER);
    ContractDetail contract = contracts.ofCustomer(client.customerId()).getFirst();
    Runnable change =
        () ->
            doAt(
                "2026-07-07T11:00",
                () ->
                    changes.change(
                        contract.id(),
                        contract.version(),
                        new PackageChangeInput(
                            LocalDate.of(2026, 7, 7), 4L, null, "dodatek č. 1")));
    assertThat(before(change))
        .containsExactly(
            new DueMove(
                number(since),
                "Brána s.r.o.",
                prague("2026-07-07T14:00"),
                prague("2026-07-07T12:00"),
                false));
    change.run();
    assertThat(due(since)).isEqualTo(prague("2026-07-07T12:00"));
    assertThat(due(earlier)).isEqualTo(prague("2026-07-07T13:00"));
    long changeId = contracts.detail(contract.id()).packages().getLast().changeId();
    doAt(
        "2026-07-07T11:10",
        () -> changes.takeBack(contract.id(), contracts.detail(contract.id()).version(), changeId));
    assertThat(due(since)).isEqualTo(prague("2026-07-07T14:00"));
    assertThat(turns(since))
        .extracting(turn -> DueMoved.read(turn.detail()).orElseThrow().what())
        .containsExactly(contract.number(), contract.number());
  }

  @Test
  @DisplayName("REQ-3 another answer time moves the open queries of those who change to it")
  void req_3_another_answer_time_moves_open_queries() {
    long id = register(RECEIVED);
    long free = registerOf(fixtures.free("Věž, s. r. o.", engineer));
    Runnable change = toSixHours();
    assertThat(at("2026-07-07T17:00", () -> moves.of(change)))
        .extracting(DueMove::after)
        .containsExactly(prague("2026-07-08T13:00"));
    doAt("2026-07-07T17:00", change);
    assertThat(due(id)).isEqualTo(prague("2026-07-08T13:00"));
    assertThat(due(free)).isNull();
    assertThat(fact(id).queries().getFirst().answerTime()).hasHours(6);
  }

  /** Changes the contract, from the day of the question on, to a package with six hours. */
  private Runnable toSixHours() {
    as(Role.HEAD);
    long six =
        packages.create(
            new ServicePackageInput("B6", "Balíček 6", "Package 6", 6, null, true, true));
    as(Role.ACCOUNT_MANAGER);
    ContractDetail contract = contracts.ofCustomer(client.customerId()).getFirst();
    return () ->
        changes.change(
            contract.id(),
            contract.version(),
            new PackageChangeInput(LocalDate.of(2026, 7, 7), six, null, "dodatek č. 1"));
  }

  @Test
  @DisplayName("REQ-3 the answer time that a contract promises is not changed behind it")
  void req_3_the_answer_time_of_a_promised_package_stays() {
    long id = register(RECEIVED);
    Instant due = due(id);
    as(Role.HEAD);
    ServicePackageInput input = packages.byId(3L).input();
    assertThatThrownBy(() ->
            packages.change(
                3L,
                packages.byId(3L).version(),
                new ServicePackageInput(
                    input.code(), input.nameCs(), input.nameEn(), 6, null, true, true)))
        .isInstanceOf(BusinessRuleViolation.class)
        .hasMessageContaining("contract.rule.packagePromised");
    assertThat(due(id)).isEqualTo(due);
  }

  @Test
  @DisplayName("REG-5 a contract ended earlier owes no answer time to what came after its last day")
  void reg_5_a_contract_ended_earlier_owes_nothing_any_more() {
    long id = register(RECEIVED);
    as(Role.ACCOUNT_MANAGER);
    ContractDetail contract = contracts.ofCustomer(client.customerId()).getFirst();
    Runnable end =
        () ->
            contracts.terminate(
                contract.id(), contract.version(), LocalDate.of(2026, 7, 6), "dohodou");
    assertThat(at("2026-07-07T17:00", () -> moves.of(end)))
        .singleElement()
        .satisfies(move -> assertThat(move.after()).isNull());
    assertThat(contracts.detail(contract.id()).termination()).isNull();
    doAt("2026-07-07T17:00", end);
    assertThat(due(id)).isNull();
    assertThat(fact(id).contractId()).isNull();
    assertThat(requests.detail(id).status().dueAt()).isNull();
  }

  @Test
  @DisplayName("REG-5 what is answered follows the contract, too, and keeps the time it was owed")
  void reg_5_the_contract_follows_where_all_is_answered() {
    long id = register(RECEIVED);
    answered(id);
    as(Role.ACCOUNT_MANAGER);
    ContractDetail contract = contracts.ofCustomer(client.customerId()).getFirst();
    assertThat(fact(id).contractId()).isEqualTo(contract.id());
    doAt(
        "2026-07-07T17:00",
        () ->
            contracts.terminate(
                contract.id(), contract.version(), LocalDate.of(2026, 7, 6), "dohodou"));
    assertThat(fact(id).contractId()).isNull();
    assertThat(fact(id).queries().getFirst().answerTime()).hasHours(4);
    assertThat(answerMinutes(id)).isEqualTo(240);
    assertThat(due(id)).isEqualTo(prague(DUE));
    assertThat(turns(id)).isEmpty();
  }

  private void answered(long id) {
    doAt(
        "2026-07-07T16:30",
        () ->
            requests.answer(
                id,
                fact(id).version(),
                fact(id).queries().getFirst().id(),
                new AnswerInput("Takto.", Channel.PHONE, prague("2026-07-07T16:20"))));
  }

  private Integer answerMinutes(long id) {
    return jdbc.sql("select answer_minutes from support_request where id = ?")
        .param(id)
        .query(Integer.class)
        .single();
  }

  @Test
  @DisplayName("REQ-3 the first question's answer time stays once it is answered")
  void req_3_the_answer_time_of_an_answered_question_stays() {
    long id = register(RECEIVED);
    answered(id);
    ask(id, "2026-07-07T16:40");
    doAt("2026-07-07T17:00", toSixHours());
    assertThat(fact(id).queries())
        .extracting(query -> query.answerTime().toHours())
        .containsExactly(4L, 6L);
    assertThat(answerMinutes(id)).isEqualTo(240);
  }

  @Test
  @DisplayName("REQ-3 a contract change that alters nothing that is owed moves nothing")
  void req_3_other_contract_changes_move_nothing() {
    long id = register(RECEIVED);
    long version = fact(id).version();
    as(Role.ACCOUNT_MANAGER);
    ContractDetail contract = contracts.ofCustomer(client.customerId()).getFirst();
    doAt(
        "2026-07-07T17:00",
        () -> contracts.change(contract.id(), contract.version(), contract.facts()));
    assertThat(fact(id).version()).isEqualTo(version);
    assertThat(turns(id)).isEmpty();
  }

  @Test
  @DisplayName("ACC-3, ACC-6 asking needs the same right as doing")
  void acc_3_asking_needs_the_same_right() {
    register(RECEIVED);
    for (Role role : List.of(Role.ENGINEER, Role.ACCOUNT_MANAGER, Role.HEAD)) {
      as(role);
      assertThatThrownBy(() -> before(() -> close(WEDNESDAY)))
          .isInstanceOf(AccessDeniedException.class);
    }
  }

  private List<DueMove> before(Runnable change) {
    return moves.of(change);
  }

  private long close(LocalDate day) {
    return at(
        "2026-07-07T17:00",
        () ->
            calendars.add(
                new SpecialDayInput(day, SpecialDayKind.CLOSURE, "stěhování do nové budovy")));
  }

  private long register(String when) {
    as(engineer);
    return at(when, () -> requests.register(RequestFixtures.question(client, prague(when))));
  }

  private long registerOf(Client other) {
    return at(RECEIVED, () -> requests.register(RequestFixtures.question(other, prague(RECEIVED))));
  }

  private long ask(long id, String when) {
    as(engineer);
    doAt(
        when,
        () ->
            requests.askQuery(
                id,
                fact(id).version(),
                new QueryInput("A co dál?", "Petr Novák", Channel.EMAIL, prague(when))));
    return id;
  }

  private void await(long id, String when) {
    as(engineer);
    doAt(
        when,
        () ->
            requests.waitFor(
                id,
                fact(id).version(),
                new WaitingInput(
                    Pause.Kind.CLARIFICATION, prague(when), "Která linka?", SATURDAY)));
  }

  private RequestFact fact(long id) {
    return requests.detail(id).fact();
  }

  private String number(long id) {
    return fact(id).number();
  }

  private @Nullable Instant due(long id) {
    return fact(id).queries().getFirst().clock().due();
  }

  private List<EventFact> turns(long id) {
    return fact(id).events().stream().filter(event -> event.kind() == EventKind.DUE_MOVED).toList();
  }
}

package cz.ohlas.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cz.ohlas.ConsoleTest;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ListSlice;
import cz.ohlas.base.Staff;
import cz.ohlas.request.RequestFixtures.Client;
import cz.ohlas.request.RequestNotebook.NoteFact;
import cz.ohlas.request.RequestNotebook.StepFact;
import cz.ohlas.security.Role;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** What is to be done next, calls in vain and notes; Tuesday 7 July 2026. */
class NextStepTests extends ConsoleTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 7, 7);

  @Autowired private RequestService requests;
  @Autowired private RequestEndingService endings;
  @Autowired private NextStepService steps;
  @Autowired private RequestNotebookService notebooks;
  @Autowired private RequestFixtures fixtures;

  private Staff engineer;
  private Client client;
  private long id;

  @BeforeEach
  void a_request() {
    engineer = as(Role.ENGINEER);
    client = fixtures.paying("Brána servis s.r.o.", engineer);
    id = registered();
  }

  @Test
  void a_step_is_listed_from_the_morning_of_its_day_and_no_longer_once_it_is_done() {
    plan("2026-07-07T10:00", callBack(TODAY.plusDays(1), LocalTime.of(14, 0)));

    assertThat(due("2026-07-07T17:00")).isEmpty();
    assertThat(due("2026-07-08T00:10")).containsExactly(id);
    assertThat(at("2026-07-08T09:00", requests::counts).nextStep()).isEqualTo(1);
    assertThat(at("2026-07-08T09:00", requests::counts).myNextStep()).isEqualTo(1);
    doAt("2026-07-08T14:05", () -> steps.finish(id, version()));
    assertThat(due("2026-07-08T14:06")).isEmpty();
    assertThat(notebook().nextStep()).isEmpty();
    assertThat(notebook().steps()).extracting(StepFact::end).containsExactly(NextStepEnd.DONE);
  }

  @Test
  void what_is_due_soonest_comes_first_and_a_day_without_a_time_before_its_hours() {
    long other = registered();
    plan("2026-07-07T10:00", callBack(TODAY, LocalTime.of(10, 30)));
    steps(other, "2026-07-07T10:00", callBack(TODAY, null));

    assertThat(due("2026-07-07T11:00")).containsExactly(other, id);
  }

  @Test
  void a_request_has_one_step_that_is_open_and_remembers_the_others() {
    plan("2026-07-07T10:00", callBack(TODAY, LocalTime.of(14, 0)));
    plan(
        "2026-07-07T10:05",
        new NextStepInput(
            NextStepKind.VENDOR, TODAY.plusDays(3), null, engineer.id(), "Oprava přesměrování"));

    assertThat(notebook().steps())
        .extracting(StepFact::end)
        .containsExactly(NextStepEnd.MOVED, null);
    assertThat(notebook().nextStep().orElseThrow().kind()).isEqualTo(NextStepKind.VENDOR);
    assertThat(row().nextStepKind()).isEqualTo(NextStepKind.VENDOR);
    assertThat(row().nextStepAt()).isEqualTo(prague("2026-07-10T00:00"));
    assertThat(row().nextStepTimed()).isFalse();
  }

  @Test
  void a_step_lies_ahead_and_other_steps_say_what_they_are() {
    assertThat(ruleOf(() -> plan("2026-07-07T14:00", callBack(TODAY, LocalTime.of(14, 0)))))
        .isEqualTo("request.rule.stepPassed");
    assertThat(ruleOf(() -> plan("2026-07-07T14:00", callBack(TODAY.minusDays(1), null))))
        .isEqualTo("request.rule.stepPassed");
    plan("2026-07-07T14:00", callBack(TODAY, null));
    assertThat(
            ruleOf(() ->
                plan(
                    "2026-07-07T14:00",
                    new NextStepInput(NextStepKind.OTHER, TODAY, null, engineer.id(), " "))))
        .isEqualTo("request.rule.stepTextMissing");
  }

  @Test
  void a_step_is_given_only_to_those_who_work_on_requests() {
    long seller = as(Role.ACCOUNT_MANAGER).id();
    as(engineer);

    assertThat(
            ruleOf(() ->
                plan(
                    "2026-07-07T10:00",
                    new NextStepInput(NextStepKind.CALL_BACK, TODAY, null, seller, ""))))
        .isEqualTo("request.rule.notOfSupport");
  }

  @Test
  void what_was_not_set_is_not_done() {
    assertThat(ruleOf(() -> steps.finish(id, version()))).isEqualTo("request.rule.noStep");
  }

  @Test
  void two_windows_that_move_one_step_conflict() {
    long seen = version();
    plan("2026-07-07T10:00", callBack(TODAY, LocalTime.of(14, 0)));

    assertThatExceptionOfType(ObjectOptimisticLockingFailureException.class)
        .isThrownBy(() ->
            doAt(
                "2026-07-07T10:01",
                () -> steps.plan(id, seen, callBack(TODAY, LocalTime.of(15, 0)))));
    assertThat(row().nextStepAt()).isEqualTo(prague("2026-07-07T14:00"));
  }

  @Test
  void a_call_in_vain_is_noted_and_moves_the_step() {
    plan("2026-07-07T10:00", callBack(TODAY, LocalTime.of(11, 0)));
    callInVain("2026-07-07T11:05", "2026-07-07T12:05");

    assertThat(notebook().notes()).extracting(NoteFact::kind).containsExactly(NoteKind.VAIN_CALL);
    assertThat(notebook().notes().getFirst().happenedAt()).isEqualTo(prague("2026-07-07T11:05"));
    assertThat(row().nextStepAt()).isEqualTo(prague("2026-07-07T12:05"));
    assertThat(notebook().nextStep().orElseThrow().text()).isEqualTo("Petr Novák");
  }

  @Test
  void a_call_in_vain_without_a_step_sets_one_or_none_as_chosen() {
    callInVain("2026-07-07T11:05", null);
    assertThat(notebook().nextStep()).isEmpty();

    callInVain("2026-07-07T11:10", "2026-07-07T13:10");
    assertThat(notebook().nextStep().orElseThrow().whoseStaffId()).isEqualTo(engineer.id());
    assertThat(notebook().notes()).hasSize(2);
  }

  @Test
  void a_call_in_vain_was_not_made_in_the_future_nor_before_the_request_came() {
    assertThat(ruleOf(() -> doAt("2026-07-07T11:00", () -> vain("2026-07-07T11:01", null))))
        .isEqualTo("request.rule.inFuture");
    assertThat(ruleOf(() -> doAt("2026-07-07T11:00", () -> vain("2026-07-07T08:00", null))))
        .isEqualTo("request.rule.beforeReceipt");
    assertThat(
            ruleOf(
                () -> doAt("2026-07-07T11:00", () -> vain("2026-07-07T10:50", "2026-07-07T10:59"))))
        .isEqualTo("request.rule.stepPassed");
    assertThat(notebook().notes()).isEmpty();
  }

  @Test
  void an_ended_request_has_no_next_step() {
    plan("2026-07-07T10:00", callBack(TODAY, LocalTime.of(14, 0)));
    doAt(
        "2026-07-07T10:30",
        () ->
            endings.serve(
                id,
                version(),
                RequestFixtures.outcome(OutcomeKind.OUT_1, prague("2026-07-07T10:30"))));

    assertThat(notebook().nextStep()).isEmpty();
    assertThat(notebook().steps()).extracting(StepFact::end).containsExactly(NextStepEnd.DROPPED);
    assertThat(due("2026-07-07T15:00")).isEmpty();
    assertThat(ruleOf(() -> plan("2026-07-07T11:00", callBack(TODAY.plusDays(1), null))))
        .isEqualTo("request.rule.ended.SERVED");
  }

  @Test
  void whoever_takes_a_request_over_takes_its_step_over() {
    doAt("2026-07-07T09:30", () -> requests.take(id, version()));
    plan("2026-07-07T10:00", callBack(TODAY, LocalTime.of(14, 0)));
    Staff colleague = as(Role.LEAD);
    doAt("2026-07-07T10:10", () -> requests.take(id, version()));

    assertThat(notebook().nextStep().orElseThrow().whoseStaffId()).isEqualTo(colleague.id());
  }

  @Test
  void a_note_is_for_colleagues_or_says_how_the_customer_was_told() {
    doAt(
        "2026-07-07T10:00",
        () -> {
          notebooks.addNote(
              id, version(), new NoteInput(" Volá rád. ", null, prague("2026-07-07T09:30")));
          notebooks.addNote(
              id,
              version(),
              new NoteInput("Technik dorazí.", Channel.EMAIL, prague("2026-07-07T09:50")));
        });

    assertThat(notebook().notes())
        .extracting(NoteFact::kind)
        .containsExactly(NoteKind.INTERNAL, NoteKind.TOLD);
    assertThat(notebook().notes().getFirst().text()).isEqualTo("Volá rád.");
    assertThat(requests.detail(id).fact().queries().getFirst().answer())
        .as("what is told beside is no answer (REQ-3)")
        .isNull();
  }

  @Test
  void a_note_has_words_and_did_not_happen_tomorrow() {
    assertThat(
            ruleOf(() ->
                doAt(
                    "2026-07-07T10:00",
                    () ->
                        notebooks.addNote(
                            id, version(), new NoteInput("  ", null, prague("2026-07-07T09:30"))))))
        .isEqualTo("request.rule.noteMissing");
    assertThat(
            ruleOf(() ->
                doAt(
                    "2026-07-07T10:00",
                    () ->
                        notebooks.addNote(
                            id,
                            version(),
                            new NoteInput("x", Channel.PHONE, prague("2026-07-08T09:30"))))))
        .isEqualTo("request.rule.inFuture");
  }

  private long registered() {
    RegisterInput input = RequestFixtures.question(client, prague("2026-07-07T09:00"));
    return at("2026-07-07T09:00", () -> requests.register(input));
  }

  private NextStepInput callBack(LocalDate day, @Nullable LocalTime time) {
    return new NextStepInput(NextStepKind.CALL_BACK, day, time, engineer.id(), "Petr Novák");
  }

  private void plan(String now, NextStepInput input) {
    steps(id, now, input);
  }

  private void steps(long request, String now, NextStepInput input) {
    doAt(now, () -> steps.plan(request, requests.detail(request).fact().version(), input));
  }

  private void callInVain(String now, @Nullable String again) {
    doAt(now, () -> vain(now, again));
  }

  private void vain(String called, @Nullable String again) {
    steps.callInVain(
        id, version(), new VainCallInput(prague(called), "", again == null ? null : prague(again)));
  }

  private List<Long> due(String now) {
    RequestFilter filter = RequestFilter.TEAM.withView(RequestView.NEXT_STEP);
    return at(now, () -> requests.list(filter, ListSlice.first(RequestSort.USUAL, false, 10)))
        .stream()
        .map(RequestListItem::id)
        .toList();
  }

  private RequestListItem row() {
    return requests
        .list(
            RequestFilter.TEAM.withView(RequestView.ALL),
            ListSlice.first(RequestSort.USUAL, true, 10))
        .stream()
        .filter(row -> row.id() == id)
        .findFirst()
        .orElseThrow();
  }

  private RequestNotebook notebook() {
    return requests.detail(id).notebook();
  }

  private long version() {
    return requests.detail(id).fact().version();
  }

  private static String ruleOf(ThrowingCallable call) {
    return org.assertj.core.api.Assertions.catchThrowableOfType(BusinessRuleViolation.class, call)
        .messageKey();
  }
}

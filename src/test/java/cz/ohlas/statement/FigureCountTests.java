package cz.ohlas.statement;

import static cz.ohlas.statement.StatementFixtures.ISSUED;
import static cz.ohlas.statement.StatementFixtures.moment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cz.ohlas.contract.Scope;
import cz.ohlas.request.OutcomeKind;
import cz.ohlas.request.Punctuality;
import cz.ohlas.request.RefusalGround;
import cz.ohlas.request.RequestFact;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a month's figures count. */
class FigureCountTests {

  @Test
  void req_4_a_query_counts_in_the_month_in_which_its_answer_was_due() {
    RequestFact dueInOctober =
        request(1, "2026-09-30T17:00")
            .answered(moment("2026-10-01T16:00"), moment("2026-09-30T17:30"))
            .served(OutcomeKind.OUT_1, moment("2026-09-30T17:30"), false)
            .fact();
    RequestFact dueInNovember =
        request(2, "2026-10-30T17:00")
            .answered(moment("2026-11-02T16:00"), moment("2026-10-30T17:30"))
            .served(OutcomeKind.OUT_1, moment("2026-10-30T17:30"), false)
            .fact();

    Figures figures = count(dueInOctober, dueInNovember);

    assertThat(figures.of(Figures.COUNTED_QUERIES)).isEqualTo(1);
    assertThat(figures.of(Figures.queries(Punctuality.IN_TIME))).isEqualTo(1);
    assertThat(figures.of(Figures.RECEIVED)).isEqualTo(1);
    assertThat(figures.of(Figures.SERVED)).isEqualTo(1);
  }

  @Test
  void req_4_waiting_for_the_customer_is_not_counted() {
    Figures figures =
        count(
            request(1, "2026-10-05T10:00")
                .waiting(moment("2026-10-06T09:00"), moment("2026-10-05T12:00"))
                .fact());

    assertThat(figures.of(Figures.COUNTED_QUERIES)).isZero();
    assertThat(figures.of(Figures.RUNNING_QUERIES)).isZero();
    assertThat(figures.of(Figures.OPEN)).isEqualTo(1);
  }

  @Test
  void req_4_a_query_whose_new_time_still_runs_is_told_apart_from_the_shares() {
    Instant due = moment("2026-10-30T17:00");
    RequestFact request =
        request(1, "2026-10-30T10:00")
            .answeredByNewTime(due, null, moment("2026-10-30T16:00"), "čekáme")
            .fact();
    MonthFacts october = StatementFixtures.month(List.of(request));

    Figures running = october.figures(moment("2026-10-30T18:00"));
    Figures passed = october.figures(moment("2026-10-31T09:00"));

    assertThat(running.of(Figures.RUNNING_QUERIES)).isEqualTo(1);
    assertThat(running.of(Figures.COUNTED_QUERIES)).isZero();
    assertThat(passed.of(Figures.queries(Punctuality.OVERDUE_NO_NEW_TIME))).isEqualTo(1);
  }

  @Test
  void req_4_late_with_no_new_time_told_has_a_figure_of_its_own() {
    Instant due = moment("2026-10-06T10:00");
    Figures figures =
        count(
            request(1, "2026-10-05T10:00").answered(due, moment("2026-10-06T10:01")).fact(),
            request(2, "2026-10-05T10:00")
                .answeredByNewTime(
                    due, moment("2026-10-06T13:00"), moment("2026-10-06T09:00"), "čekáme")
                .fact(),
            request(3, "2026-10-05T10:00")
                .answeredByNewTime(
                    due, moment("2026-10-06T13:00"), moment("2026-10-06T11:00"), "čekáme")
                .fact());

    assertThat(figures.of(Figures.queries(Punctuality.LATE_NO_NEW_TIME))).isEqualTo(1);
    assertThat(figures.of(Figures.queries(Punctuality.BY_NEW_TIME))).isEqualTo(1);
    assertThat(figures.of(Figures.queries(Punctuality.LATE))).isEqualTo(1);
    assertThat(figures.of(Figures.COUNTED_QUERIES)).isEqualTo(3);
  }

  @Test
  void what_came_and_was_carried_over_is_what_ended_and_stayed_open() {
    Instant september = moment("2026-09-10T10:00");
    Instant october = moment("2026-10-10T10:00");
    Figures figures =
        count(
            request(1, "2026-10-05T10:00").served(OutcomeKind.OUT_1, october, false).fact(),
            request(2, "2026-10-05T10:00")
                .refused(RefusalGround.SCO_X, october, "nezahrnuje")
                .fact(),
            request(3, "2026-10-05T10:00").withdrawn(october).fact(),
            request(4, "2026-09-05T10:00").served(OutcomeKind.OUT_2, october, false).fact(),
            request(5, "2026-09-05T10:00")
                .servedUntil(OutcomeKind.OUT_1, september, october)
                .fact(),
            request(6, "2026-10-30T10:00")
                .served(OutcomeKind.OUT_1, moment("2026-11-01T00:00"), false)
                .fact());

    assertThat(figures.of(Figures.RECEIVED)).isEqualTo(4);
    assertThat(figures.of(Figures.CARRIED_OVER)).isEqualTo(1);
    assertThat(figures.of(Figures.REOPENED)).isEqualTo(1);
    assertThat(figures.of(Figures.SERVED)).isEqualTo(2);
    assertThat(figures.of(Figures.served(OutcomeKind.OUT_2))).isEqualTo(1);
    assertThat(figures.of(Figures.refused(RefusalGround.SCO_X))).isEqualTo(1);
    assertThat(figures.of(Figures.WITHDRAWN)).isEqualTo(1);
    assertThat(figures.of(Figures.OPEN)).isEqualTo(2);
  }

  @Test
  void a_refusal_reversed_in_the_month_opens_the_request_again() {
    RequestFact before =
        request(1, "2026-09-05T10:00")
            .refusedUntil(
                RefusalGround.REQ_5A, moment("2026-09-10T10:00"), moment("2026-10-10T10:00"))
            .fact();
    RequestFact within =
        request(2, "2026-10-05T10:00")
            .refusedUntil(
                RefusalGround.REQ_5A, moment("2026-10-06T10:00"), moment("2026-10-10T10:00"))
            .fact();
    RequestFact later =
        request(3, "2026-10-05T10:00")
            .refusedUntil(
                RefusalGround.REQ_5A, moment("2026-10-06T10:00"), moment("2026-11-01T00:00"))
            .fact();

    assertThat(count(before).of(Figures.REOPENED)).isEqualTo(1);
    assertThat(count(before).of(Figures.OPEN)).isEqualTo(1);
    assertThat(StatementFixtures.month(List.of(before, within, later)).requests())
        .extracting(MonthRequest::listed, MonthRequest::undone)
        .containsExactly(tuple(true, true), tuple(true, true), tuple(true, false));
  }

  @Test
  void a_request_that_ended_before_is_listed_for_work_of_the_month_but_its_end_is_not_counted() {
    RequestFact followedUp =
        request(1, "2026-09-14T09:00")
            .served(OutcomeKind.OUT_1, moment("2026-09-14T10:00"), false)
            .work(moment("2026-10-05T10:00"), 20, Scope.SCO_C1, "dovysvětlení")
            .fact();
    MonthRequest october = StatementFixtures.month(List.of(followedUp)).requests().getFirst();

    assertThat(october.listed()).isTrue();
    assertThat(october.minutes()).isEqualTo(20);
    assertThat(count(followedUp).of(Figures.MINUTES)).isEqualTo(20);
    assertThat(count(followedUp).of(Figures.SERVED)).isZero();
  }

  @Test
  void while_the_month_runs_what_is_still_due_and_open_is_neither_a_figure_nor_a_problem() {
    RequestFact request =
        request(1, "2026-10-29T10:00").answered(moment("2026-10-30T10:00"), null).fact();
    MonthFacts october = StatementFixtures.month(List.of(request));
    Instant running = moment("2026-10-29T12:00");

    assertThat(october.figures(running).of(Figures.RUNNING_QUERIES)).isZero();
    assertThat(Problems.of(october.requests(), running)).isEmpty();
    assertThat(Problems.of(october.requests(), ISSUED))
        .extracting(StatementProblem::kind)
        .containsExactly(StatementProblem.Kind.DUE_PASSED);
    RequestFact answered =
        request(2, "2026-10-29T10:00")
            .answered(moment("2026-10-30T10:00"), moment("2026-10-29T11:00"))
            .fact();
    List<MonthRequest> open = StatementFixtures.month(List.of(answered)).requests();
    assertThat(Problems.of(open, running)).isEmpty();
    assertThat(Problems.of(open, ISSUED))
        .extracting(StatementProblem::kind)
        .containsExactly(StatementProblem.Kind.OPEN);
  }

  @Test
  void minutes_count_by_the_day_of_the_work() {
    RequestFact request =
        request(11, "2026-09-30T10:00")
            .work(moment("2026-09-30T23:59"), 10, Scope.SCO_C1, "před půlnocí")
            .work(moment("2026-10-01T00:00"), 20, Scope.SCO_W1, "po půlnoci")
            .work(moment("2026-10-31T23:59"), 40, Scope.SCO_C1, "poslední den")
            .fact();

    Figures figures = count(request);

    assertThat(figures.of(Figures.MINUTES)).isEqualTo(60);
    assertThat(figures.of(Figures.minutes(Scope.SCO_W1))).isEqualTo(20);
    assertThat(figures.of(Figures.minutes(Scope.SCO_C1))).isEqualTo(40);
    assertThat(figures.of(Figures.BILLABLE)).isEqualTo(60);
  }

  @Test
  void figures_that_changed_come_in_the_order_in_which_people_read_them() {
    Figures former = new Figures(Map.of("minutes", 60, "received", 4, "queries.LATE", 1));
    Figures right = new Figures(Map.of("minutes", 75, "received", 4, "served.OUT_1", 1));

    assertThat(former.changedTo(right)).containsExactly("served.OUT_1", "queries.LATE", "minutes");
  }

  @Test
  void work_of_a_reported_month_written_down_later_is_reported_late_once() {
    Instant done = moment("2026-09-14T10:00");
    RequestFact request =
        request(1, "2026-09-14T09:00")
            .lateWork(done, moment("2026-10-01T08:00"), "ještě ve výkazu za září")
            .lateWork(done, moment("2026-10-05T08:00"), "po vystavení výkazu za září")
            .lateWork(done, moment("2026-11-01T08:00"), "až ve výkazu za listopad")
            .lateWork(moment("2026-08-14T10:00"), moment("2026-10-05T08:00"), "bez výkazu")
            .fact();

    assertThat(StatementFixtures.month(List.of(request)).late())
        .extracting(late -> late.work().what())
        .containsExactly("po vystavení výkazu za září");
    assertThat(count(request).of(Figures.LATE_MINUTES)).isEqualTo(95);
    assertThat(count(request).of(Figures.MINUTES)).isZero();
  }

  private static RequestBuilder request(int number, String receivedAt) {
    return new RequestBuilder(number, "Petr Novák", Scope.SCO_C1).received(moment(receivedAt));
  }

  private static Figures count(RequestFact... requests) {
    return StatementFixtures.month(List.of(requests)).figures(ISSUED);
  }
}

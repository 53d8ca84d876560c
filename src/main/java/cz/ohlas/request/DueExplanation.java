package cz.ohlas.request;

import cz.ohlas.workingtime.Explanation;
import cz.ohlas.workingtime.Pause;
import cz.ohlas.workingtime.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Why a query is due when it is (REQ-3). */
record DueExplanation(RequestFact fact, WorkingCalendar calendar, Instant now) {

  Optional<Explanation> of(RequestFact.QueryFact query) {
    Duration answerTime = query.answerTime();
    if (answerTime == null) {
      return Optional.empty();
    }
    Instant settled = query.clock().settledAt();
    Instant due = query.clock().due();
    Explanation explanation =
        calendar.explain(
            query.receivedAt(), answerTime, pauses(settled == null ? Instant.MAX : settled));
    return Optional.of(settled == null || due == null ? explanation : explanation.keeping(due));
  }

  /** What was waited for before the query was settled. */
  private List<Pause> pauses(Instant settled) {
    return fact.waits().stream()
        .filter(wait -> wait.askedAt().isBefore(settled))
        .map(wait ->
            new Pause(wait.kind(), wait.askedAt(), wait.endedAt() == null ? now : wait.endedAt()))
        .toList();
  }
}

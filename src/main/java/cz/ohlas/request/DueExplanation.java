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
    return Optional.of(calendar.explain(query.receivedAt(), answerTime, pauses()));
  }

  private List<Pause> pauses() {
    return fact.waits().stream()
        .map(wait ->
            new Pause(wait.kind(), wait.askedAt(), wait.endedAt() == null ? now : wait.endedAt()))
        .toList();
  }
}

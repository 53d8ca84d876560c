package cz.ohlas.statement;

import cz.ohlas.request.RequestFact;
import cz.ohlas.request.RequestFact.QueryFact;
import cz.ohlas.request.RequestFact.WorkFact;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a month has to do with one request; work that a later month told of is none of it. */
record MonthRequest(RequestFact fact, Period period, Reported reported) {

  boolean received() {
    return period.contains(fact.receivedAt());
  }

  /** Received before and not ended when the month began. */
  boolean carriedOver() {
    return fact.receivedAt().isBefore(period.from())
        && Ending.before(fact, period.from()).isEmpty();
  }

  /** Ended before the month and opened again in it. */
  boolean reopened() {
    return fact.receivedAt().isBefore(period.from())
        && Ending.before(fact, period.from()).filter(this::isUndone).isPresent();
  }

  /** Whether an end of it was undone in the month: opened again, or a refusal reversed. */
  boolean undone() {
    return Ending.of(fact).stream().anyMatch(this::isUndone);
  }

  private boolean isUndone(Ending ending) {
    Instant until = ending.until();
    return until != null && period.contains(until);
  }

  /** How it stood ended when the month was over; empty while it was open. */
  Optional<Ending> ending() {
    return Ending.before(fact, period.to());
  }

  /** Whether it stands in the month's table. */
  boolean listed() {
    return counted() || !dueQueries().isEmpty() || !work().isEmpty();
  }

  /** Whether its end counts in the month: not where it is listed for a due time or work alone. */
  boolean counted() {
    return received() || carriedOver() || reopened();
  }

  /** The queries whose due time fell in the month (REQ-4). */
  List<QueryFact> dueQueries() {
    return fact.queries().stream()
        .filter(query -> {
          Instant due = query.clock().due();
          return due != null && period.contains(due);
        })
        .toList();
  }

  /** The work of the month. */
  List<WorkFact> work() {
    return fact.work().stream()
        .filter(work -> period.contains(work.startedAt()) && !reported.isToldLate(work))
        .toList();
  }

  int minutes() {
    return work().stream().mapToInt(WorkFact::minutes).sum();
  }
}

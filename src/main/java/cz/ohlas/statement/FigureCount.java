package cz.ohlas.statement;

import cz.ohlas.request.Punctuality;
import cz.ohlas.request.RequestFact.QueryFact;
import cz.ohlas.request.RequestFact.WorkFact;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts a month's figures. */
final class FigureCount {

  private final Map<String, Integer> values = new LinkedHashMap<>();
  private final Instant asOf;

  private FigureCount(Instant asOf) {
    this.asOf = asOf;
  }

  /**
   * The figures of the month. Requests count as they stood when it was over; queries as they stand
   * at the moment of the count, since what was due in the month may be answered by a new time later
   * (REQ-4).
   */
  static Figures of(List<MonthRequest> requests, List<LateWork> late, Instant asOf) {
    FigureCount count = new FigureCount(asOf);
    requests.forEach(count::count);
    late.forEach(entry -> count.countLate(entry.work()));
    return new Figures(count.values);
  }

  private void count(MonthRequest request) {
    add(Figures.RECEIVED, request.received() ? 1 : 0);
    add(Figures.CARRIED_OVER, request.carriedOver() ? 1 : 0);
    add(Figures.REOPENED, request.reopened() ? 1 : 0);
    if (request.counted()) {
      request.ending().ifPresentOrElse(this::count, () -> add(Figures.OPEN, 1));
    }
    request.dueQueries().forEach(this::count);
    request.work().forEach(this::count);
  }

  private void count(Ending ending) {
    var outcome = ending.outcome();
    var refusal = ending.refusal();
    if (outcome != null) {
      add(Figures.SERVED, 1);
      add(Figures.served(outcome.kind()), 1);
    } else if (refusal != null) {
      add(Figures.REFUSED, 1);
      add(Figures.refused(refusal.ground()), 1);
    } else {
      add(Figures.WITHDRAWN, 1);
    }
  }

  private void count(QueryFact query) {
    Punctuality punctuality = query.clock().at(asOf);
    if (punctuality.isCounted()) {
      add(Figures.COUNTED_QUERIES, 1);
      add(Figures.queries(punctuality), 1);
    } else if (punctuality == Punctuality.OPEN && !query.clock().newTimes().isEmpty()) {
      add(Figures.RUNNING_QUERIES, 1);
    }
  }

  private void count(WorkFact work) {
    add(Figures.MINUTES, work.minutes());
    add(Figures.minutes(work.scope()), work.minutes());
    if (work.billable()) {
      add(Figures.BILLABLE, work.minutes());
    }
  }

  private void countLate(WorkFact work) {
    add(Figures.LATE_MINUTES, work.minutes());
    if (work.billable()) {
      add(Figures.LATE_BILLABLE, work.minutes());
    }
  }

  private void add(String code, int howMany) {
    if (howMany != 0) {
      values.merge(code, howMany, Integer::sum);
    }
  }
}

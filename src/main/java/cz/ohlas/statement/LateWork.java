package cz.ohlas.statement;

import cz.ohlas.request.RequestFact;
import cz.ohlas.request.RequestFact.WorkFact;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * Work of an earlier month that was written down after that month's statement was issued: it is
 * reported late, once, in the month in which it was written down.
 */
record LateWork(RequestFact request, WorkFact work) {

  /** Finds it; takes when each earlier month's statement was issued. */
  static List<LateWork> of(
      List<RequestFact> requests, Period period, Map<YearMonth, Instant> issued) {
    return requests.stream()
        .flatMap(request ->
            request.work().stream()
                .filter(work -> isLate(work, period, issued))
                .map(work -> new LateWork(request, work)))
        .toList();
  }

  private static boolean isLate(WorkFact work, Period period, Map<YearMonth, Instant> issued) {
    Instant reported = issued.get(Period.monthOf(work.startedAt()));
    return work.startedAt().isBefore(period.from())
        && period.contains(work.enteredAt())
        && reported != null
        && work.enteredAt().isAfter(reported);
  }
}

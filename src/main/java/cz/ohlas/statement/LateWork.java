package cz.ohlas.statement;

import cz.ohlas.request.RequestFact;
import cz.ohlas.request.RequestFact.WorkFact;
import java.util.List;

/**
 * Work of an earlier month that was written down after that month's statement was issued: it is
 * reported late, once, in the month in which it was written down.
 */
record LateWork(RequestFact request, WorkFact work) {

  /** Finds it. */
  static List<LateWork> of(List<RequestFact> requests, Period period, Reported reported) {
    return requests.stream()
        .flatMap(request ->
            request.work().stream()
                .filter(work -> period.contains(work.enteredAt()) && reported.isLate(work))
                .map(work -> new LateWork(request, work)))
        .toList();
  }
}

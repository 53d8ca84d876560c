package cz.ohlas.statement;

import java.time.Instant;
import java.util.List;

/** What happened for a customer in a month, oldest first, and what of earlier months came late. */
record MonthFacts(List<MonthRequest> requests, List<LateWork> late) {

  /** The figures as they stand at the moment. */
  Figures figures(Instant asOf) {
    return FigureCount.of(requests, late, asOf);
  }
}

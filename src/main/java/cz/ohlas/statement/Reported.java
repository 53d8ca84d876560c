package cz.ohlas.statement;

import cz.ohlas.request.RequestFact.WorkFact;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When a customer's months were reported, and which statement told of which work: each is told
 * once.
 *
 * @param issued when each month's statements were issued, the ordinary one first
 */
record Reported(Map<YearMonth, List<Instant>> issued) {

  /**
   * Whether work is told late, with the month in which it was written down: that was after the
   * statement of its own month, and no corrective one has taken it in first.
   */
  boolean isLate(WorkFact work) {
    YearMonth done = Period.monthOf(work.startedAt());
    List<Instant> own = of(done);
    Instant written = work.enteredAt();
    if (own.isEmpty() || !written.isAfter(own.getFirst()) || !done.isBefore(writtenIn(work))) {
      return false;
    }
    Optional<Instant> corrective =
        own.stream().filter(moment -> !moment.isBefore(written)).findFirst();
    return corrective.isEmpty()
        || toldLateAt(work).filter(late -> late.isBefore(corrective.get())).isPresent();
  }

  /** Whether a later month's statement has told of it already. */
  boolean isToldLate(WorkFact work) {
    return toldLateAt(work).isPresent() && isLate(work);
  }

  private Optional<Instant> toldLateAt(WorkFact work) {
    return of(writtenIn(work)).stream().findFirst();
  }

  private static YearMonth writtenIn(WorkFact work) {
    return Period.monthOf(work.enteredAt());
  }

  private List<Instant> of(YearMonth month) {
    return issued.getOrDefault(month, List.of());
  }
}

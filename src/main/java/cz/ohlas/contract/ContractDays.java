package cz.ohlas.contract;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a contract holds. A contract that prolongs itself goes on past its agreed end
 * without anybody writing it down, until notice is given or it is terminated.
 *
 * @param from the first day
 * @param agreedEnd the last day as agreed; null until further notice
 * @param noticedEnd the last day that the notice given brings; null while none was given
 * @param terminatedOn the last day where it was ended earlier than agreed; the day before the first
 *     where it was withdrawn and never began
 */
public record ContractDays(
    LocalDate from,
    @Nullable LocalDate agreedEnd,
    Prolongation prolongation,
    @Nullable LocalDate noticedEnd,
    @Nullable LocalDate terminatedOn) {

  /** The last day that nothing but a new agreement moves; empty while it prolongs itself. */
  public Optional<LocalDate> last() {
    LocalDate agreed = prolongation.kind() == ProlongationKind.NONE ? agreedEnd : null;
    return Stream.of(
            Optional.ofNullable(terminatedOn),
            Optional.ofNullable(noticedEnd),
            Optional.ofNullable(agreed))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Whether it was withdrawn before its first day: then it holds on no day at all. */
  public boolean isNever() {
    return terminatedOn != null && terminatedOn.isBefore(from);
  }

  /** Whether the day is one of its days. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && last().filter(day::isAfter).isEmpty();
  }

  /** Whether any day from the one to the other, null for no end, is one of its days. */
  boolean touches(LocalDate first, @Nullable LocalDate to) {
    return !isNever()
        && (to == null || !from.isAfter(to))
        && last().filter(first::isAfter).isEmpty();
  }

  /** Whether it goes on by itself, by months or until notice. */
  public boolean prolongsItself() {
    return last().isEmpty();
  }

  /**
   * When it ends next as seen on the day: its last day, or the end of the period that the day lies
   * in; empty where only notice ends it.
   */
  public Optional<LocalDate> nextEnd(LocalDate day) {
    return last()
        .or(() ->
            prolongation.kind() == ProlongationKind.MONTHS
                ? Optional.ofNullable(agreedEnd).map(end -> prolongation.endAfter(end, day))
                : Optional.empty());
  }

  /**
   * The last day, from the day on, on which notice can be given so that the contract does not
   * prolong itself once more; empty where no such day exists.
   */
  public Optional<LocalDate> noticeBy(LocalDate day) {
    return last().isPresent() || prolongation.kind() != ProlongationKind.MONTHS
        ? Optional.empty()
        : Optional.of(prolongation.noticeBy(earliestEnd(day)));
  }

  /** The earliest last day that notice given on the day can bring. */
  public LocalDate earliestEnd(LocalDate given) {
    return prolongation.earliestEnd(agreedEnd, given);
  }

  /** Whether it can end on the day when notice is given on the other. */
  boolean canEndOn(LocalDate end, LocalDate given) {
    return !end.isBefore(earliestEnd(given))
        && (prolongation.kind() != ProlongationKind.MONTHS
            || agreedEnd == null
            || prolongation.endAfter(agreedEnd, end).equals(end));
  }
}

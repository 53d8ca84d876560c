package cz.ohlas.contract;

import cz.ohlas.base.BusinessRuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How a contract goes on after its agreed time, and how long ahead notice must be given.
 *
 * @param months by how many months it goes on each time; null unless it goes on by months
 * @param notice the period of notice, 0 where none was agreed
 * @param unit in what the period of notice is counted
 */
@Embeddable
public record Prolongation(
    @NotNull @Enumerated(EnumType.STRING) @Column(name = "prolongation", length = 20)
        ProlongationKind kind,
    @Min(1) @Max(Prolongation.MOST_MONTHS) @Column(name = "prolongation_months")
        @Nullable Integer months,
    @Min(0) @Max(Prolongation.LONGEST_NOTICE) @Column(name = "notice_length") int notice,
    @NotNull @Enumerated(EnumType.STRING) @Column(name = "notice_unit", length = 10)
        NoticeUnit unit) {

  /** A contract goes on by ten years at most. */
  public static final int MOST_MONTHS = 120;

  /** The longest period of notice, in days or months. */
  public static final int LONGEST_NOTICE = 366;

  /** A contract that ends on its last day. */
  public static final Prolongation NONE =
      new Prolongation(ProlongationKind.NONE, null, 0, NoticeUnit.MONTHS);

  /** By so many months each time unless notice is given so many months ahead. */
  public static Prolongation byMonths(int months, int monthsOfNotice) {
    return new Prolongation(ProlongationKind.MONTHS, months, monthsOfNotice, NoticeUnit.MONTHS);
  }

  /** Until notice is given, so many months ahead. */
  public static Prolongation untilNotice(int monthsOfNotice) {
    return new Prolongation(ProlongationKind.UNTIL_NOTICE, null, monthsOfNotice, NoticeUnit.MONTHS);
  }

  /** What a last day alone says: none means until further notice. */
  public static Prolongation of(@Nullable LocalDate lastDay) {
    return lastDay == null ? untilNotice(0) : NONE;
  }

  /**
   * Checks that it makes sense with the agreed last day.
   *
   * @throws BusinessRuleViolation when a last day or the months are missing
   */
  void check(@Nullable LocalDate agreedEnd) {
    if (kind != ProlongationKind.UNTIL_NOTICE && agreedEnd == null) {
      throw BusinessRuleViolation.plain("contract.rule.endMissing");
    }
    if (kind == ProlongationKind.MONTHS && (months == null || months < 1 || months > MOST_MONTHS)) {
      throw BusinessRuleViolation.plain("contract.rule.prolongationMonths", MOST_MONTHS);
    }
    if (notice < 0 || notice > LONGEST_NOTICE) {
      throw BusinessRuleViolation.plain("contract.rule.noticeLength", LONGEST_NOTICE);
    }
  }

  /**
   * The end of the agreed time or of the prolongation in which the day lies. Periods are counted
   * from the day after the first end, so that one that ends with a month always does.
   */
  LocalDate endAfter(LocalDate firstEnd, LocalDate day) {
    if (!day.isAfter(firstEnd) || months == null) {
      return firstEnd;
    }
    long periods = ChronoUnit.MONTHS.between(firstEnd.plusDays(1), day) / months + 1;
    LocalDate end = end(firstEnd, periods, months);
    return end.isBefore(day) ? end(firstEnd, periods + 1, months) : end;
  }

  private static LocalDate end(LocalDate firstEnd, long periods, int months) {
    return firstEnd.plusDays(1).plusMonths(periods * months).minusDays(1);
  }

  /**
   * The last day on which notice can be given so that its period is over by the end (Civil Code §
   * 605: a period of months ends on the day of the same number, or on the month's last).
   */
  LocalDate noticeBy(LocalDate end) {
    if (unit == NoticeUnit.DAYS) {
      return end.minusDays(notice);
    }
    LocalDate by = end.minusMonths(notice);
    while (!by.plusDays(1).plusMonths(notice).isAfter(end)) {
      by = by.plusDays(1);
    }
    return by;
  }

  /** The day on which the period of notice given on the day is over. */
  LocalDate noticeOver(LocalDate given) {
    return unit == NoticeUnit.DAYS ? given.plusDays(notice) : given.plusMonths(notice);
  }

  /** The earliest end that notice given on the day can bring. */
  LocalDate earliestEnd(@Nullable LocalDate firstEnd, LocalDate given) {
    LocalDate over = noticeOver(given);
    if (firstEnd == null || over.isBefore(firstEnd)) {
      return firstEnd == null ? over : firstEnd;
    }
    return kind == ProlongationKind.MONTHS ? endAfter(firstEnd, over) : over;
  }
}

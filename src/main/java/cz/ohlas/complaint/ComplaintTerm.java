package cz.ohlas.complaint;

import cz.ohlas.workingtime.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The ten days in which a complaint is dealt with (CMP-3). Calendar days; the day of receipt does
 * not count (Civil Code § 605). Where the tenth day is a Saturday, a Sunday or a public holiday,
 * the term ends on the next day that is neither (§ 607); the company's closures and exceptional
 * working days play no part.
 *
 * @param received the day of receipt, day 0
 * @param tenthDay the plain tenth day: the target the console steers to
 * @param statutoryEnd the last day of the term: after it the complaint is late
 */
public record ComplaintTerm(LocalDate received, LocalDate tenthDay, LocalDate statutoryEnd) {

  /** How many days the rules give. */
  public static final int DAYS = 10;

  /** The law's holidays only: no closure and no exceptional working day is in this calendar. */
  private static final WorkingCalendar LAW = WorkingCalendar.czech();

  /** The term of a complaint received on this day. */
  public static ComplaintTerm of(LocalDate received) {
    LocalDate tenth = received.plusDays(DAYS);
    LocalDate end = tenth;
    while (isDayOfRest(end)) {
      end = end.plusDays(1);
    }
    return new ComplaintTerm(received, tenth, end);
  }

  /**
   * Which day of the term this day is; 0 is the day of receipt, more than 10 is past the target.
   */
  public int dayOn(LocalDate day) {
    return Math.toIntExact(ChronoUnit.DAYS.between(received, day));
  }

  /** Whether the end was moved off a day of rest. */
  public boolean isMoved() {
    return !tenthDay.equals(statutoryEnd);
  }

  /** Whether what is dispatched on this day is dispatched late. */
  public boolean isLateOn(LocalDate day) {
    return day.isAfter(statutoryEnd);
  }

  /** Whether the law's count passes over the day as an end: Saturday, Sunday, public holiday. */
  static boolean isDayOfRest(LocalDate day) {
    DayOfWeek weekday = day.getDayOfWeek();
    return weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY || LAW.isPublicHoliday(day);
  }
}

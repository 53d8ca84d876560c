package cz.ohlas.demo;

import cz.ohlas.workingtime.WorkingCalendar;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * Who plays, and in what time.
 *
 * @param start the day of the first request
 * @param today the last day
 */
record Scene(
    Crew crew,
    List<DemoCustomer> customers,
    WorkingCalendar calendar,
    LocalDate start,
    LocalDate today) {

  /** The latest working day that is at least so many days ago. */
  LocalDate daysAgo(int days) {
    LocalDate day = today.minusDays(days);
    while (!calendar.isWorkingDay(day)) {
      day = day.minusDays(1);
    }
    return day;
  }

  /** The working day before today, the one before that, and so on. */
  LocalDate workdaysAgo(int workdays) {
    LocalDate day = today;
    for (int back = 0; back < workdays; back++) {
      day = before(day);
    }
    return day;
  }

  LocalDate firstWorkday(YearMonth month) {
    LocalDate day = month.atDay(1);
    while (!calendar.isWorkingDay(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  private LocalDate before(LocalDate day) {
    LocalDate earlier = day.minusDays(1);
    while (!calendar.isWorkingDay(earlier)) {
      earlier = earlier.minusDays(1);
    }
    return earlier;
  }
}

package cz.ohlas.workingtime;

import cz.ohlas.base.Translations;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The public holidays of Act 245/2000 Coll. (HRS-1), for the years from 2000 on. */
public enum PublicHoliday {
  /** 1 January. */
  NEW_YEAR(1, 1),
  /** The Friday before Easter, a holiday since 2016. */
  GOOD_FRIDAY(0, -2, 2016),
  /** The Monday after Easter. */
  EASTER_MONDAY(0, 1),
  /** 1 May. */
  LABOUR_DAY(5, 1),
  /** 8 May. */
  VICTORY_DAY(5, 8),
  /** 5 July. */
  CYRIL_AND_METHODIUS(7, 5),
  /** 6 July. */
  JAN_HUS(7, 6),
  /** 28 September, a holiday since the Act came into force. */
  STATEHOOD_DAY(9, 28, 2000),
  /** 28 October. */
  INDEPENDENCE_DAY(10, 28),
  /** 17 November, a holiday since the Act came into force. */
  FREEDOM_DAY(11, 17, 2000),
  /** 24 December. */
  CHRISTMAS_EVE(12, 24),
  /** 25 December. */
  CHRISTMAS_DAY(12, 25),
  /** 26 December. */
  SAINT_STEPHEN(12, 26);

  private final int month;
  private final int day;
  private final int since;

  PublicHoliday(int month, int day) {
    this(month, day, Integer.MIN_VALUE);
  }

  /** With month 0, the day is counted from Easter Sunday. */
  PublicHoliday(int month, int day, int since) {
    this.month = month;
    this.day = day;
    this.since = since;
  }

  /** The holiday that falls on the day, if any does. */
  public static Optional<PublicHoliday> on(LocalDate day) {
    for (PublicHoliday holiday : values()) {
      if (day.getYear() >= holiday.since && holiday.in(day.getYear()).equals(day)) {
        return Optional.of(holiday);
      }
    }
    return Optional.empty();
  }

  /** The holidays of a year in the order of their days. */
  public static List<PublicHoliday> of(int year) {
    return Arrays.stream(values())
        .filter(holiday -> year >= holiday.since)
        .sorted(Comparator.comparing(holiday -> holiday.in(year)))
        .toList();
  }

  /** The day of this holiday in the year, whether or not it was a holiday by then. */
  public LocalDate in(int year) {
    return month == 0 ? easterSunday(year).plusDays(day) : LocalDate.of(year, month, day);
  }

  /** The holiday's name as the Act says it, shortened where people shorten it. */
  public String label(Locale locale) {
    return Translations.text(locale, "workingtime.holiday." + name());
  }

  /** By the Gregorian rule, after Meeus, Jones and Butcher. */
  private static LocalDate easterSunday(int year) {
    int golden = year % 19;
    int century = year / 100;
    int inCentury = year % 100;
    int moonShift = (century - (century + 8) / 25 + 1) / 3;
    int epact = (19 * golden + century - century / 4 - moonShift + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
    int late = (golden + 11 * epact + 22 * weekday) / 451;
    int days = epact + weekday - 7 * late + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }
}

package cz.ohlas.workingtime;

import cz.ohlas.base.Formats;
import cz.ohlas.base.Translations;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One step on the way from receipt to a due time. */
public sealed interface LadderLine {

  /** The step in the reader's words. */
  String text(Locale locale);

  /**
   * The query came.
   *
   * @param at when
   * @param countsFrom the same moment, or the next opening when it came outside working time
   */
  record Received(Instant at, Instant countsFrom) implements LadderLine {
    @Override
    public String text(Locale locale) {
      if (at.equals(countsFrom)) {
        return Translations.text(locale, "workingtime.ladder.received", moment(locale, at));
      }
      return Translations.text(
          locale,
          "workingtime.ladder.receivedOutside",
          moment(locale, at),
          moment(locale, countsFrom));
    }
  }

  /**
   * Working time that counted: a part of one day, or several whole days on end.
   *
   * @param from the first moment counted
   * @param to the moment after the last one counted
   * @param working how much it was
   * @param exceptional why a day off was worked, null on usual working days
   */
  record Counted(Instant from, Instant to, Duration working, @Nullable String exceptional)
      implements LadderLine {
    @Override
    public String text(Locale locale) {
      Formats formats = Formats.of(locale);
      LocalDate first = WorkingCalendar.dayOf(from);
      LocalDate last = WorkingCalendar.dayOf(to);
      String hours = formats.time(from) + "–" + formats.time(to);
      String sum = formats.duration(working);
      if (!first.equals(last)) {
        return Translations.text(
            locale,
            "workingtime.ladder.countedDays",
            formats.weekday(first),
            formats.weekday(last),
            hours,
            working.dividedBy(WorkingCalendar.DAY),
            formats.duration(WorkingCalendar.DAY),
            sum);
      }
      String day = formats.weekday(first);
      if (exceptional == null) {
        return Translations.text(locale, "workingtime.ladder.counted", day, hours, sum);
      }
      return Translations.text(locale, "workingtime.ladder.countedExceptional", day, hours, sum)
          + because(exceptional);
    }

    boolean wholeDays() {
      return exceptional == null && working.toSeconds() % WorkingCalendar.DAY.toSeconds() == 0;
    }
  }

  /**
   * A weekend.
   *
   * @param from its first day on the way
   * @param to its last day on the way
   */
  record Weekend(LocalDate from, LocalDate to) implements LadderLine {
    @Override
    public String text(Locale locale) {
      Formats formats = Formats.of(locale);
      String days =
          from.equals(to)
              ? formats.weekday(from)
              : formats.weekday(from) + ", " + formats.weekday(to);
      return Translations.text(locale, "workingtime.ladder.weekend", days);
    }
  }

  /** A public holiday. */
  record Holiday(LocalDate day, PublicHoliday holiday) implements LadderLine {
    @Override
    public String text(Locale locale) {
      return Translations.text(
          locale,
          "workingtime.ladder.holiday",
          Formats.of(locale).weekday(day),
          holiday.label(locale));
    }
  }

  /**
   * A day on which the company was closed.
   *
   * @param day the day
   * @param reason as whoever entered it wrote it; may be empty
   */
  record Closed(LocalDate day, String reason) implements LadderLine {
    @Override
    public String text(Locale locale) {
      return Translations.text(locale, "workingtime.ladder.closed", Formats.of(locale).weekday(day))
          + because(reason);
    }
  }

  /**
   * A wait for the customer.
   *
   * @param kind what was waited for
   * @param from when it was asked for
   * @param to when it came
   * @param working the working time that does not count for it
   */
  record Waited(Pause.Kind kind, Instant from, Instant to, Duration working) implements LadderLine {
    @Override
    public String text(Locale locale) {
      return Translations.text(
          locale,
          "workingtime.ladder.waited." + kind,
          moment(locale, from),
          moment(locale, to),
          Formats.of(locale).duration(working));
    }
  }

  /**
   * The answer is due.
   *
   * @param at when
   * @param working the working time counted until then
   */
  record Due(Instant at, Duration working) implements LadderLine {
    @Override
    public String text(Locale locale) {
      return Translations.text(
          locale,
          "workingtime.ladder.due",
          moment(locale, at),
          Formats.of(locale).workingTime(working));
    }
  }

  /**
   * The due time stays as it was.
   *
   * @param at when the answer was due
   */
  record Kept(Instant at) implements LadderLine {
    @Override
    public String text(Locale locale) {
      return Translations.text(locale, "workingtime.ladder.kept", moment(locale, at));
    }
  }

  private static String moment(Locale locale, Instant moment) {
    Formats formats = Formats.of(locale);
    return formats.weekday(WorkingCalendar.dayOf(moment)) + "\u00a0" + formats.time(moment);
  }

  private static String because(String reason) {
    return reason.isBlank() ? "" : ": " + reason;
  }
}

package cz.ohlas.complaint;

import cz.ohlas.base.Formats;
import cz.ohlas.base.Translations;
import cz.ohlas.workingtime.WorkingCalendar;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * A complaint's term in one line, the same wherever it is shown: {@code den 9 z 10 · do zítra 23.
 * 11.}, {@code den 3 z 10 · do 30. 11. (29. 11. je neděle)} (CMP-3).
 */
public final class TermWords {

  private static final char NO_BREAK = '\u00a0';

  private final Locale locale;
  private final LocalDate today;

  private TermWords(Locale locale, LocalDate today) {
    this.locale = Translations.supported(locale);
    this.today = today;
  }

  /** The words of a language, as they are right today. */
  public static TermWords of(Locale locale, LocalDate today) {
    return new TermWords(locale, today);
  }

  /** The line for a complaint that is not dealt with. */
  public String open(ComplaintTerm term) {
    LocalDate end = term.statutoryEnd();
    if (term.isLateOn(today)) {
      return text("complaint.term.overdue", ChronoUnit.DAYS.between(end, today), day(end));
    }
    if (today.isAfter(term.tenthDay())) {
      return text("complaint.term.tenthPassed", day(term.tenthDay()), until(end));
    }
    String line =
        term.dayOn(today) == 0
            ? text("complaint.term.receivedToday", until(end))
            : text("complaint.term.day", term.dayOn(today), ComplaintTerm.DAYS, until(end));
    return term.isMoved() ? line + " " + moved(term) : line;
  }

  /** The line for one that was dealt with on the day. */
  public String answered(ComplaintTerm term, LocalDate dispatchedOn) {
    return term.isLateOn(dispatchedOn)
        ? text("complaint.term.answeredLate", day(dispatchedOn), day(term.statutoryEnd()))
        : text("complaint.term.answered", day(dispatchedOn), term.dayOn(dispatchedOn));
  }

  /** Why the end is not the tenth day: {@code (29. 11. je neděle)}. */
  public String moved(ComplaintTerm term) {
    return text("complaint.term.moved", day(term.tenthDay()), restDay(term.tenthDay()));
  }

  /** The day without its year, where that is this year's. */
  public String day(LocalDate day) {
    return day.getYear() == today.getYear()
        ? DateTimeFormatter.ofPattern("d. M.".replace(' ', NO_BREAK), locale).format(day)
        : Formats.of(locale).date(day);
  }

  private String until(LocalDate end) {
    if (end.equals(today)) {
      return text("weekday.today") + " " + day(end);
    }
    return end.equals(today.plusDays(1)) ? text("weekday.tomorrow") + " " + day(end) : day(end);
  }

  private String restDay(LocalDate day) {
    return WorkingCalendar.czech().isPublicHoliday(day)
        ? text("complaint.term.publicHoliday")
        : day.getDayOfWeek().getDisplayName(TextStyle.FULL, locale);
  }

  private String text(String key, Object... arguments) {
    return Translations.text(locale, key, arguments);
  }
}

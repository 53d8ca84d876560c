package cz.ohlas.request.ui;

import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.Formats;
import cz.ohlas.base.Translations;
import cz.ohlas.base.ui.StatusDot;
import cz.ohlas.base.ui.Tone;
import cz.ohlas.request.Punctuality;
import cz.ohlas.request.RequestStatus;
import cz.ohlas.request.Stage;
import cz.ohlas.workingtime.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.modulith.NamedInterface;

/** Says how a request stands, in the same words in list, detail and on the customer's page. */
@NamedInterface("ui")
public record StatusWords(WorkingCalendar calendar, Instant now) {

  private static final Duration SOON = Duration.ofHours(2);

  /** A dot and a few words, as lists show it. */
  public StatusDot dot(RequestStatus status, Locale locale) {
    return new StatusDot(tone(status), text(status, locale));
  }

  /** The words of the dot alone. */
  String text(RequestStatus status, Locale locale) {
    return switch (status.stage()) {
      case ENDED -> Translations.text(locale, "request.state." + status.state());
      case WAITING -> waiting(status, locale);
      case ANSWERED -> Translations.text(locale, "request.status.answered." + status.punctuality());
      case TO_ANSWER -> toAnswer(status, locale);
    };
  }

  /** The same with the whole of the due time, as the opened request shows it. */
  StatusDot fullDot(RequestStatus status, Locale locale) {
    Instant due = status.dueAt();
    String text = text(status, locale);
    if (due != null && !status.newTimeTold()) {
      text += " · " + when(due, locale);
    }
    return new StatusDot(tone(status), text + waitingToo(status, locale, " · "));
  }

  /**
   * What is waited for at the customer's, where the status tells of a time that runs all the same:
   * what was asked for too late stops no clock (REQ-3). Empty otherwise.
   */
  String waitingToo(RequestStatus status, Locale locale) {
    return waitingToo(status, locale, "");
  }

  private static String waitingToo(RequestStatus status, Locale locale, String before) {
    return status.stage() == Stage.TO_ANSWER && status.state().isWaiting()
        ? before + Translations.text(locale, "request.state." + status.state())
        : "";
  }

  /** {@code dnes 14:20}, {@code zítra 11:00}, {@code pá 10. 7. 2026 14:20}. */
  String when(Instant moment, Locale locale) {
    LocalDate day = LocalDate.ofInstant(moment, ConsoleClock.PRAGUE);
    LocalDate today = LocalDate.ofInstant(now, ConsoleClock.PRAGUE);
    Formats formats = Formats.of(locale);
    String time = "\u00a0" + formats.time(moment);
    if (day.equals(today)) {
      return Translations.text(locale, "weekday.today") + time;
    }
    if (day.equals(today.plusDays(1))) {
      return Translations.text(locale, "weekday.tomorrow") + time;
    }
    return formats.weekdayDate(day) + time;
  }

  /** The day by which it must come, and as loudly as a due time that it has not. */
  private String waiting(RequestStatus status, Locale locale) {
    LocalDate until = status.waitDay();
    if (until == null) {
      return Translations.text(locale, "request.state." + status.state());
    }
    return status
        .waitedInVain(now)
        .map(day ->
            Translations.text(locale, "request.status.inVain." + status.state(), past(day, locale)))
        .orElseGet(() ->
            Translations.text(
                locale, "request.status.waits." + status.state(), Formats.of(locale).date(until)));
  }

  private String past(LocalDate day, Locale locale) {
    LocalDate yesterday = LocalDate.ofInstant(now, ConsoleClock.PRAGUE).minusDays(1);
    return day.equals(yesterday)
        ? Translations.text(locale, "weekday.yesterday")
        : Formats.of(locale).date(day);
  }

  private String toAnswer(RequestStatus status, Locale locale) {
    Instant due = status.dueAt();
    if (due == null) {
      return Translations.text(locale, "request.status.noTime");
    }
    if (status.isOverdue(now)) {
      return Translations.text(
          locale, status.newTimeTold() ? "request.status.newTimePassed" : "request.status.overdue");
    }
    if (status.newTimeTold()) {
      return Translations.text(
          locale,
          status.punctuality() == Punctuality.LATE
              ? "request.status.lateNewTime"
              : "request.status.newTime",
          when(due, locale));
    }
    return Translations.text(
        locale, "request.status.left", Formats.of(locale).workingTime(left(due)));
  }

  /** How loud the state is. */
  Tone tone(RequestStatus status) {
    return switch (status.stage()) {
      case ENDED, ANSWERED -> Tone.NEUTRAL;
      case WAITING -> status.waitedInVain(now).isPresent() ? Tone.DANGER : Tone.WAITING;
      case TO_ANSWER -> {
        Instant due = status.dueAt();
        if (due == null) {
          yield Tone.NEUTRAL;
        }
        if (status.isOverdue(now) || status.punctuality() == Punctuality.LATE) {
          yield Tone.DANGER;
        }
        if (status.newTimeTold()) {
          yield Tone.INFO;
        }
        yield left(due).compareTo(SOON) <= 0 ? Tone.WARNING : Tone.GOOD;
      }
    };
  }

  private Duration left(Instant due) {
    return calendar.between(now, due);
  }
}

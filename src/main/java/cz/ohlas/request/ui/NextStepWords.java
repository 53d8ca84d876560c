package cz.ohlas.request.ui;

import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.Formats;
import cz.ohlas.base.Translations;
import cz.ohlas.base.ui.Tone;
import cz.ohlas.request.RequestListItem;
import cz.ohlas.request.RequestNotebook.StepFact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/** What is to be done next, in the same words in list, detail and on home pages. */
@NamedInterface("ui")
public record NextStepWords(StatusWords words, Locale locale) {

  /** When something is to be done next with a request as listed. */
  static Optional<Instant> moment(RequestListItem item) {
    return item.nextStepKind() == null ? Optional.empty() : Optional.of(item.nextStepAt());
  }

  /** A few words before what the request is about; empty where nothing is to be done next. */
  public String shortly(RequestListItem item) {
    return item.nextStepKind() == null
        ? ""
        : Translations.text(
            locale,
            "request.step.short." + item.nextStepKind(),
            shortWhen(item.nextStepAt(), item.nextStepTimed()));
  }

  /** How loud that is. */
  public Tone tone(RequestListItem item) {
    return tone(item.nextStepAt(), item.nextStepTimed());
  }

  /** A sentence with the whole of the time. */
  String sentence(StepFact step) {
    return Translations.text(locale, "request.step." + step.kind(), when(step));
  }

  Tone tone(StepFact step) {
    return tone(step.dueAt(), step.timed());
  }

  private Tone tone(Instant at, boolean timed) {
    LocalDate day = day(at);
    LocalDate today = day(words.now());
    if (day.isBefore(today) || (timed && !at.isAfter(words.now()))) {
      return Tone.DANGER;
    }
    return day.equals(today) ? Tone.WARNING : Tone.INFO;
  }

  private String when(StepFact step) {
    if (step.timed()) {
      return words.when(step.dueAt(), locale);
    }
    LocalDate day = day(step.dueAt());
    return near(day).orElseGet(() -> Formats.of(locale).weekdayDate(day));
  }

  /** {@code 14:20} today, {@code zítra}, {@code čt 3. 12.}. */
  private String shortWhen(Instant at, boolean timed) {
    LocalDate day = day(at);
    if (timed && day.equals(day(words.now()))) {
      return Formats.of(locale).time(at);
    }
    return near(day).orElseGet(() -> Formats.of(locale).weekday(day));
  }

  private Optional<String> near(LocalDate day) {
    LocalDate today = day(words.now());
    if (day.equals(today)) {
      return Optional.of(Translations.text(locale, "weekday.today"));
    }
    return day.equals(today.plusDays(1))
        ? Optional.of(Translations.text(locale, "weekday.tomorrow"))
        : Optional.empty();
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ConsoleClock.PRAGUE);
  }
}

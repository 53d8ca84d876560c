package cz.ohlas.alert.ui;

import cz.ohlas.alert.AlertKind;
import cz.ohlas.alert.AlertListItem;
import cz.ohlas.alert.CriterionDay;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.Formats;
import cz.ohlas.base.Translations;
import cz.ohlas.base.ui.Tone;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.modulith.NamedInterface;

/**
 * Alerts in words, the same in lists, on the home page and in files.
 *
 * @param today the day on which they are read, in Prague
 */
@NamedInterface("ui")
public record AlertWording(Locale locale, LocalDate today) implements Serializable {

  /** The words of the language as they read now. */
  static AlertWording now(Locale locale, ConsoleClock clock) {
    return new AlertWording(locale, LocalDate.ofInstant(clock.instant(), ConsoleClock.PRAGUE));
  }

  /** How loud the kind is. */
  public static Tone tone(AlertKind kind) {
    return switch (kind.weight()) {
      case BROKEN -> Tone.DANGER;
      case DUE -> Tone.WARNING;
      case KNOW -> Tone.INFO;
    };
  }

  /** The kind. */
  public String kind(AlertKind kind) {
    return say(kind.key());
  }

  /** What exactly it is about. */
  public String subject(AlertListItem alert) {
    return switch (alert.kind()) {
      case CONTRACT_NOT_VERIFIED, CONTRACT_OF_ENDED, NOTICE_DAY, CONTRACT_ENDING ->
          say("alert.subject.contract", alert.subject());
      case PROOF_TO_VERIFY, REGISTRATION_WITHOUT_CONTRACT -> alert.subject();
      case NOBODY_AUTHORISED -> say("alert.subject.nobody");
      case CRITERIA_OLD -> criteria(alert);
    };
  }

  /** Since which day it holds, or by which day something is due and how far that is. */
  public String day(AlertListItem alert) {
    String day = Formats.of(locale).date(alert.day());
    if (!alert.kind().isAhead()) {
      return say(today.isBefore(alert.day()) ? "alert.day.from" : "alert.day.since", day);
    }
    long left = ChronoUnit.DAYS.between(today, alert.day());
    return left == 0
        ? say("alert.day.today", day)
        : say(left == 1 ? "alert.day.tomorrow" : "alert.day.until", day, left);
  }

  /** The number of the contract that it is about; empty for anything else. */
  public String number(AlertListItem alert) {
    return switch (alert.kind()) {
      case CONTRACT_NOT_VERIFIED, CONTRACT_OF_ENDED, NOTICE_DAY, CONTRACT_ENDING -> alert.subject();
      default -> "";
    };
  }

  /** Those of one day together. */
  private String criteria(AlertListItem alert) {
    Map<String, List<String>> names = new LinkedHashMap<>();
    for (CriterionDay unsure : alert.criteria(today)) {
      LocalDate told = unsure.told();
      String day = told == null ? say("alert.subject.unknown") : Formats.of(locale).date(told);
      names
          .computeIfAbsent(day, any -> new ArrayList<>())
          .add(say("price.criterion." + unsure.criterion().name()));
    }
    return names.entrySet().stream()
        .map(one -> say("alert.subject.criteria", String.join(", ", one.getValue()), one.getKey()))
        .collect(Collectors.joining(", "));
  }

  private String say(String key, Object... arguments) {
    return Translations.text(locale, key, arguments);
  }
}

package cz.ohlas.contract;

import cz.ohlas.base.Formats;
import cz.ohlas.base.Translations;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was checked.
 *
 * @param check what was checked
 * @param level how it came out
 * @param sentenceKey the translation key of the sentence
 * @param arguments what the sentence takes: texts, days, moments, working times, scopes
 * @param ruleId the rule it comes from; empty where it is the law's, not the provider's
 * @param mending where it can be mended; null where nothing is to be mended
 */
public record EntitlementLine(
    Check check,
    Level level,
    String sentenceKey,
    List<Object> arguments,
    String ruleId,
    @Nullable Mending mending) {

  /** Keeps its own copy of the arguments. */
  public EntitlementLine {
    arguments = List.copyOf(arguments);
  }

  /** The same where it is too late to mend anything. */
  EntitlementLine past() {
    return new EntitlementLine(check, level, sentenceKey, arguments, ruleId, null);
  }

  /** The sentence in the reader's language. */
  public String text(Locale locale) {
    Formats formats = Formats.of(locale);
    Object[] shown =
        arguments.stream()
            .map(argument ->
                switch (argument) {
                  case LocalDate day -> formats.date(day);
                  case Instant moment -> formats.dateTime(moment);
                  case Duration working -> formats.workingTime(working);
                  case Scope scope -> scope.label(locale);
                  case ServicePackageItem agreed -> agreed.name(locale);
                  default -> argument;
                })
            .toArray();
    return Translations.text(locale, sentenceKey, shown);
  }

  /** What is checked, in the order in which it is shown. */
  public enum Check {
    /** Is the installation registered (REG-1)? */
    REGISTRATION,
    /** Was the right to use it shown (REG-2, REG-3)? */
    PROOF,
    /** Is there a paid contract on the day (REG-5)? */
    CONTRACT,
    /** May the person make requests on the day (REG-4, REQ-2)? */
    PERSON,
    /** Is what is asked for covered (SCO)? */
    SCOPE,
    /** In what time is an answer owed (REQ-3)? */
    ANSWER_TIME,
    /** Does support work at this moment (HRS-1)? */
    WORKING_TIME,
    /** Is there an agreement on processing personal data? */
    PROCESSING_AGREEMENT
  }

  /** How a check came out. */
  public enum Level {
    /** As it should be. */
    OK,
    /** Something to mind. */
    WARNING,
    /** By this alone the request would be held or may be refused. */
    REFUSED
  }
}

package cz.ohlas;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.Translations;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * When the console cannot start for a reason that a person can remove, says so in one sentence on
 * the console, in the machine's language, instead of a stack trace. The process ends with 1.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartRefusal implements SpringBootExceptionReporter {

  /** Two consoles begun at the same moment on a folder that had no database yet. */
  private static final int H2_ALREADY_OPEN = 90020;

  private static final String UNKNOWN_MIGRATION = "not resolved locally";

  @Override
  public boolean reportException(Throwable failure) {
    Optional<String> sentence = sentence(failure, Locale.getDefault());
    sentence.ifPresent(System.err::println);
    return sentence.isPresent();
  }

  /** The sentence, empty when the reason is one that we do not know. */
  static Optional<String> sentence(Throwable failure, Locale locale) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String sentence = sentenceOf(cause, locale);
      if (sentence != null) {
        return Optional.of(sentence);
      }
    }
    return Optional.empty();
  }

  private static @Nullable String sentenceOf(Throwable cause, Locale locale) {
    return switch (cause) {
      case DataFolderUnusable folder ->
          Translations.text(locale, folder.messageKey(), folder.place().toString());
      case PortInUseException port ->
          Translations.text(locale, "start.refused.port", String.valueOf(port.getPort()));
      case FlywayValidateException database
          when String.valueOf(database.getMessage()).contains(UNKNOWN_MIGRATION) ->
          Translations.text(locale, "start.refused.newer");
      case SQLException database when database.getErrorCode() == H2_ALREADY_OPEN ->
          Translations.text(locale, "start.refused.open");
      case BusinessRuleViolation refused -> refused.sentence(locale);
      default -> null;
    };
  }
}

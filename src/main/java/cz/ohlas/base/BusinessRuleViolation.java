package cz.ohlas.base;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule forbids what was asked. Carries the rule's id from the provider's rules, where it has one,
 * and the sentence a person reads, as a translation key with arguments.
 */
public final class BusinessRuleViolation extends RuntimeException {

  private final @Nullable String ruleId;
  private final String messageKey;
  private final transient List<Object> arguments;

  private BusinessRuleViolation(@Nullable String ruleId, String messageKey, Object... arguments) {
    super(ruleId == null ? messageKey : ruleId + " " + messageKey);
    this.ruleId = ruleId;
    this.messageKey = messageKey;
    this.arguments = List.of(arguments);
  }

  /** A published or decided rule, for example {@code REQ-4}, forbids it. */
  public static BusinessRuleViolation of(String ruleId, String messageKey, Object... arguments) {
    return new BusinessRuleViolation(ruleId, messageKey, arguments);
  }

  /** Plain sense forbids it: an end before a start, a name that is missing. */
  public static BusinessRuleViolation plain(String messageKey, Object... arguments) {
    return new BusinessRuleViolation(null, messageKey, arguments);
  }

  /** The id of the broken rule, empty where only plain sense was broken. */
  public Optional<String> ruleId() {
    return Optional.ofNullable(ruleId);
  }

  /** The translation key of the sentence. */
  public String messageKey() {
    return messageKey;
  }

  /** The sentence in the reader's language. */
  public String sentence(Locale locale) {
    return Translations.text(locale, messageKey, arguments.toArray());
  }
}

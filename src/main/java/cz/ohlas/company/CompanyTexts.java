package cz.ohlas.company;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.CzechText;
import cz.ohlas.base.Translations;
import java.text.Format;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The words of documents: ours, unless the company has put its own in their place. Which texts can
 * be changed follows from their keys: {@code <feature>.print.<name>}.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class CompanyTexts {

  private static final String PRINTED = ".print.";
  private static final int LONGEST = 4000;

  private final CompanyTextRepository texts;

  CompanyTexts(CompanyTextRepository texts) {
    this.texts = texts;
  }

  /** The text as documents print it. */
  public String text(Locale locale, String key, Object... arguments) {
    return texts
        .findById(key(locale, key))
        .map(own -> format(own.words(), locale, arguments))
        .orElseGet(() -> Translations.text(locale, key, arguments));
  }

  /**
   * Texts in both languages whose key or words begin with or contain what was typed; all for "".
   */
  public List<Printed> list(String typed) {
    Map<CompanyText.Key, String> own =
        texts.findAll().stream().collect(Collectors.toMap(CompanyText::key, CompanyText::words));
    String wanted = CzechText.folded(typed.strip());
    return ResourceBundle.getBundle("vaadin-i18n.translations", Translations.CZECH)
        .keySet()
        .stream()
        .filter(key -> key.contains(PRINTED))
        .sorted()
        .map(key -> printed(key, own))
        .filter(text -> CzechText.folded(text.everything()).contains(wanted))
        .toList();
  }

  /**
   * Puts the company's own words in place of ours.
   *
   * @throws BusinessRuleViolation when a place for a value, such as {0}, is asked for that the text
   *     does not have, or the words cannot be read
   */
  @Transactional
  @PreAuthorize("hasAnyRole('HEAD', 'ADMINISTRATOR')")
  public void change(Locale locale, String key, String words) {
    check(locale, key, words);
    CompanyText.Key id = key(locale, key);
    texts
        .findById(id)
        .ifPresentOrElse(own -> own.say(words), () -> texts.save(new CompanyText(id, words)));
  }

  /** Prints our words again. */
  @Transactional
  @PreAuthorize("hasAnyRole('HEAD', 'ADMINISTRATOR')")
  public void backToDefault(Locale locale, String key) {
    texts.findById(key(locale, key)).ifPresent(texts::delete);
  }

  private static Printed printed(String key, Map<CompanyText.Key, String> own) {
    Function<Locale, Words> words =
        locale ->
            new Words(
                Translations.text(locale, key), Optional.ofNullable(own.get(key(locale, key))));
    return new Printed(key, words.apply(Translations.CZECH), words.apply(Translations.ENGLISH));
  }

  private static void check(Locale locale, String key, String words) {
    if (words.isBlank()) {
      throw BusinessRuleViolation.plain("field.required");
    }
    if (words.length() > LONGEST) {
      throw BusinessRuleViolation.plain("field.tooLong", LONGEST);
    }
    int places = places(Translations.text(locale, key));
    try {
      if (places(words) > places) {
        throw BusinessRuleViolation.plain("company.rule.textPlaces", places);
      }
    } catch (IllegalArgumentException unreadable) {
      throw BusinessRuleViolation.plain("company.rule.textUnreadable");
    }
  }

  private static int places(String words) {
    Format[] formats = new MessageFormat(words).getFormatsByArgumentIndex();
    return formats.length;
  }

  private static String format(String words, Locale locale, Object... arguments) {
    return arguments.length == 0
        ? words
        : new MessageFormat(words, Translations.supported(locale)).format(arguments);
  }

  private static CompanyText.Key key(Locale locale, String key) {
    return new CompanyText.Key(key, Translations.supported(locale).getLanguage());
  }

  /** A printed text in both languages. */
  public record Printed(String key, Words czech, Words english) {

    private String everything() {
      return key + '\n' + czech.inForce() + '\n' + english.inForce();
    }

    /** Whether the company has changed it in either language. */
    public boolean own() {
      return czech.own().isPresent() || english.own().isPresent();
    }
  }

  /** Our words, and the company's own if it has any. */
  public record Words(String shipped, Optional<String> own) {

    /** What is printed. */
    public String inForce() {
      return own.orElse(shipped);
    }
  }
}

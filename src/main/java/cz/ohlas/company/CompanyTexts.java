package cz.ohlas.company;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.CzechText;
import cz.ohlas.base.Translations;
import java.text.Format;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The words of documents: ours, unless the company has put its own in their place. Which texts can
 * be changed follows from their keys: {@code <feature>.print.<name>}. People read and write them as
 * they are printed, apostrophes included; only {@code {0}} stands for a value.
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

  /** What gives the words of a document, all of them read at once. */
  public Wording wording(Locale locale) {
    String language = Translations.supported(locale).getLanguage();
    Map<String, String> own =
        texts.findAll().stream()
            .filter(text -> text.key().language().equals(language))
            .collect(Collectors.toMap(text -> text.key().key(), CompanyText::words));
    return (key, arguments) -> {
      String words = own.get(key);
      return words == null
          ? Translations.text(locale, key, arguments)
          : format(words, locale, arguments);
    };
  }

  /** The texts of a language as documents print them. */
  @FunctionalInterface
  public interface Wording {
    /** The text with its values put in. */
    String text(String key, Object... arguments);
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
   *     does not have, or braces hold anything but the number of a place
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
                asPrinted(Translations.text(locale, key)),
                Optional.ofNullable(own.get(key(locale, key))));
    return new Printed(key, words.apply(Translations.CZECH), words.apply(Translations.ENGLISH));
  }

  private static void check(Locale locale, String key, String words) {
    if (words.isBlank()) {
      throw BusinessRuleViolation.plain("field.required");
    }
    if (words.length() > LONGEST) {
      throw BusinessRuleViolation.plain("field.tooLong", LONGEST);
    }
    MessageFormat own;
    try {
      own = pattern(words, locale);
    } catch (IllegalArgumentException unreadable) {
      throw BusinessRuleViolation.plain("company.rule.textUnreadable");
    }
    if (Arrays.stream(own.getFormats()).anyMatch(Objects::nonNull)) {
      throw BusinessRuleViolation.plain("company.rule.textUnreadable");
    }
    int places = places(new MessageFormat(Translations.text(locale, key)));
    if (places(own) > places) {
      throw BusinessRuleViolation.plain("company.rule.textPlaces", places);
    }
  }

  private static int places(MessageFormat text) {
    return text.getFormatsByArgumentIndex().length;
  }

  /** Our words as people read them: where values are put in, an apostrophe is written twice. */
  private static String asPrinted(String shipped) {
    return places(new MessageFormat(shipped)) == 0 ? shipped : shipped.replace("''", "'");
  }

  /** Own words for putting values in: to people an apostrophe is an apostrophe. */
  private static MessageFormat pattern(String words, Locale locale) {
    return new MessageFormat(words.replace("'", "''"), Translations.supported(locale));
  }

  private static String format(String words, Locale locale, Object... arguments) {
    if (arguments.length == 0) {
      return words;
    }
    MessageFormat pattern = pattern(words, locale);
    // Values come as they are to be printed; words saved before this was checked may say otherwise
    pattern.setFormats(new Format[pattern.getFormats().length]);
    return pattern.format(arguments);
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

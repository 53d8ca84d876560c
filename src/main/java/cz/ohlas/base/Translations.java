package cz.ohlas.base;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The visible texts of the console and of its documents, Czech and English; Czech is the default.
 */
public final class Translations {

  /** Czech as spoken in Czechia, the console's first language. */
  public static final Locale CZECH = Locale.of("cs", "CZ");

  /** English with European conventions, the console's second language. */
  public static final Locale ENGLISH = Locale.UK;

  private static final String BUNDLE = "vaadin-i18n.translations";

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Translations() {}

  /** The languages the console speaks, the default first. */
  public static List<Locale> locales() {
    return List.of(CZECH, ENGLISH);
  }

  /**
   * The console's locale for a language code or a foreign locale; Czech for whatever it does not
   * speak.
   */
  public static Locale supported(Locale locale) {
    return "en".equals(locale.getLanguage()) ? ENGLISH : CZECH;
  }

  /**
   * The text of a key, its arguments put in by {@link MessageFormat}; a missing key shows itself,
   * loudly, and fails where assertions are on, as in tests.
   */
  public static String text(Locale locale, String key, Object... arguments) {
    Locale spoken = supported(locale);
    String pattern;
    try {
      pattern = bundle(spoken).getString(key);
    } catch (MissingResourceException missing) {
      String loud = "!" + spoken.getLanguage() + ": " + key;
      assert false : loud;
      return loud;
    }
    return arguments.length == 0 ? pattern : new MessageFormat(pattern, spoken).format(arguments);
  }

  /** All texts of a language, for templates of documents. */
  public static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(BUNDLE, supported(locale), NO_FALLBACK);
  }
}

package cz.ohlas.exchange;

import cz.ohlas.base.CzechText;
import cz.ohlas.base.Translations;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds which of few values a cell names, in either of the console's languages. */
public final class ImportChoice {

  private ImportChoice() {}

  /** By the words that the console uses for them. */
  public static <T> Function<String, Optional<T>> of(T[] values, Function<T, String> key) {
    Map<String, T> byWord = new HashMap<>();
    for (T value : values) {
      byWord.put(CzechText.folded(value.toString()), value);
      for (Locale locale : Translations.locales()) {
        byWord.put(CzechText.folded(Translations.text(locale, key.apply(value))), value);
      }
    }
    return word -> Optional.ofNullable(byWord.get(word));
  }

  /** A language of the console by its name or code. */
  public static Function<String, Optional<Locale>> language() {
    Function<String, Optional<Locale>> byName =
        of(
            Translations.locales().toArray(Locale[]::new),
            locale -> "language." + locale.getLanguage());
    return word ->
        Translations.locales().stream()
            .filter(locale -> locale.getLanguage().equals(word))
            .findFirst()
            .or(() -> byName.apply(word));
  }

  /** A country's two letters by them or by its name in Czech or English. */
  public static Function<String, Optional<String>> country() {
    Map<String, String> byWord = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      byWord.put(code.toLowerCase(Locale.ROOT), code);
      for (Locale locale : Translations.locales()) {
        byWord.put(CzechText.folded(Locale.of("", code).getDisplayCountry(locale)), code);
      }
    }
    byWord.put("cr", "CZ");
    byWord.put("ceska republika", "CZ");
    byWord.put("czech republic", "CZ");
    byWord.put("sr", "SK");
    byWord.put("slovenska republika", "SK");
    return word -> Optional.ofNullable(byWord.get(word));
  }
}

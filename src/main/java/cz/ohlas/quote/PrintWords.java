package cz.ohlas.quote;

import cz.ohlas.base.CzechText;
import cz.ohlas.base.Translations;
import java.util.Locale;

/** The words of documents in one language: ours, or what the company has put in their place. */
record PrintWords(Locale locale, Source source) {

  String text(String key, Object... arguments) {
    String text = source.text(locale, key, arguments);
    return Translations.CZECH.equals(locale) ? CzechText.typeset(text) : text;
  }

  /** Where the words come from. */
  @FunctionalInterface
  interface Source {
    String text(Locale locale, String key, Object... arguments);
  }
}

package cz.ohlas.statement;

import cz.ohlas.base.CzechText;
import cz.ohlas.base.Translations;
import cz.ohlas.request.Channel;
import cz.ohlas.request.OutcomeKind;
import cz.ohlas.request.Punctuality;
import cz.ohlas.request.RefusalGround;
import java.util.Locale;

/** The requests' words, the same on the statement as everywhere. */
final class Words {

  private static final char NO_BREAK_HYPHEN = '\u2011';

  private Words() {}

  static String outcome(OutcomeKind kind, Locale locale) {
    return typed(Translations.text(locale, "request.outcome." + kind.name()), locale);
  }

  static String ground(RefusalGround ground, Locale locale) {
    return typed(Translations.text(locale, "request.ground." + ground.name()), locale);
  }

  static String punctuality(Punctuality punctuality, Locale locale) {
    return typed(Translations.text(locale, "request.punctuality." + punctuality.name()), locale);
  }

  static String channel(Channel channel, Locale locale) {
    return typed(Translations.text(locale, "request.channel." + channel.name()), locale);
  }

  /** What people typed, with Czech typography where the document is Czech. */
  static String typed(String text, Locale locale) {
    return "cs".equals(locale.getLanguage()) ? CzechText.typeset(text.strip()) : text.strip();
  }

  /** The statement's own words below {@code statement.sheet.}. */
  static String sheet(Locale locale, String key, Object... arguments) {
    return typed(Translations.text(locale, "statement.sheet." + key, arguments), locale);
  }

  /** A number within a sentence, which no line breaks. */
  static String number(String number) {
    return number.replace('-', NO_BREAK_HYPHEN);
  }
}

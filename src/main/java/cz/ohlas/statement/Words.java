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

  private Words() {}

  static String outcome(OutcomeKind kind, Locale locale) {
    return Translations.text(locale, "request.outcome." + kind.name());
  }

  static String ground(RefusalGround ground, Locale locale) {
    return Translations.text(locale, "request.ground." + ground.name());
  }

  static String punctuality(Punctuality punctuality, Locale locale) {
    return Translations.text(locale, "request.punctuality." + punctuality.name());
  }

  static String channel(Channel channel, Locale locale) {
    return Translations.text(locale, "request.channel." + channel.name());
  }

  /** What people typed, with Czech typography where the document is Czech. */
  static String typed(String text, Locale locale) {
    return "cs".equals(locale.getLanguage()) ? CzechText.typeset(text.strip()) : text.strip();
  }

  /** A phone number that no line breaks. */
  static String phone(String number) {
    return number.replace(' ', '\u00a0');
  }
}

package cz.ohlas.quote.ui;

import cz.ohlas.base.Translations;
import cz.ohlas.base.ui.StatusDot;
import cz.ohlas.base.ui.Tone;
import cz.ohlas.quote.QuoteState;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words for quotes, the same in list and page. */
final class QuoteWording {

  private QuoteWording() {}

  static StatusDot state(QuoteState state, Locale locale) {
    Tone tone =
        switch (state) {
          case DRAFT, SUPERSEDED -> Tone.NEUTRAL;
          case AWAITING_APPROVAL -> Tone.WAITING;
          case SENT -> Tone.INFO;
          case ACCEPTED -> Tone.GOOD;
          case DECLINED -> Tone.NEUTRAL;
          case EXPIRED -> Tone.WARNING;
        };
    return new StatusDot(tone, Translations.text(locale, "quote.state." + state.name()));
  }

  /** The number, with the version where it is not the first; a word for what has none yet. */
  static String number(@Nullable String number, int revision, Locale locale) {
    if (number == null) {
      return Translations.text(locale, "quote.unnumbered");
    }
    return revision == 1
        ? number
        : Translations.text(locale, "quote.numberAndVersion", number, revision);
  }
}

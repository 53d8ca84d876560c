package cz.ohlas.price.ui;

import cz.ohlas.base.Formats;
import cz.ohlas.base.Translations;
import cz.ohlas.price.Criterion;
import cz.ohlas.price.PriceList;
import cz.ohlas.price.PriceTier;
import java.util.Locale;

/** How the borders of a band are written. */
final class Bands {

  private Bands() {}

  /** {@code do 20}, {@code 21–50}, {@code více než 100}, {@code stupeň 2} (PRC-1). */
  static String range(PriceList list, PriceTier tier, Criterion criterion, Locale locale) {
    if (criterion == Criterion.COMPLEXITY) {
      return Translations.text(locale, "price.range.level", tier.tier());
    }
    Formats formats = Formats.of(locale);
    Integer to = tier.upTo(criterion);
    Integer below = tier.tier() == 1 ? null : list.tier(tier.tier() - 1).upTo(criterion);
    if (to == null) {
      return Translations.text(
          locale, "price.range.above", formats.number(below == null ? 0 : below));
    }
    return below == null
        ? Translations.text(locale, "price.range.upTo", formats.number(to))
        : formats.number(below + 1) + "–" + formats.number(to);
  }
}

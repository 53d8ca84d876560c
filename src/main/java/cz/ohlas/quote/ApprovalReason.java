package cz.ohlas.quote;

import cz.ohlas.base.Formats;
import cz.ohlas.base.Translations;
import cz.ohlas.price.Criterion;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Why the head must agree before a quote is sent (PRC-5). */
public sealed interface ApprovalReason {

  /** The reason in a sentence. */
  String sentence(Locale locale);

  /** The support is cheaper than the list price by more than the account manager's limit. */
  record BelowList(BigDecimal discountPercent, BigDecimal limitPercent) implements ApprovalReason {
    @Override
    public String sentence(Locale locale) {
      Formats formats = Formats.of(locale);
      return Translations.text(
          locale,
          "quote.approval.belowList",
          formats.percent(discountPercent),
          formats.percent(limitPercent));
    }
  }

  /**
   * An earlier quote or contract had the criterion higher.
   *
   * @param where the number of that quote or contract
   * @param now null where the criterion is unknown now
   */
  record Lowered(Criterion criterion, int before, String where, @Nullable Integer now)
      implements ApprovalReason {
    @Override
    public String sentence(Locale locale) {
      Formats formats = Formats.of(locale);
      return Translations.text(
          locale,
          "quote.approval.lowered",
          Translations.text(locale, "price.criterion." + criterion.name()),
          formats.number(before),
          where,
          now == null ? Translations.text(locale, "price.unknown") : formats.number(now));
    }
  }
}

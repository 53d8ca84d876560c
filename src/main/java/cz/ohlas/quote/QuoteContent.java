package cz.ohlas.quote;

import cz.ohlas.base.Money;
import cz.ohlas.price.PriceList;
import cz.ohlas.price.TierDecision;
import cz.ohlas.price.VatRegime;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quote's content, priced: pure arithmetic, made anew whenever the input changes.
 *
 * @param pricedOn the quote's day, by which price list and VAT rate were chosen (PRC-3, PRC-4)
 * @param decision the band that the criteria ask for
 * @param listWithoutVat whether the list's prices are meant without VAT (PRC-4)
 * @param vatPercent the rate on that day, null where no VAT is charged
 */
record QuoteContent(
    QuoteInput input,
    LocalDate pricedOn,
    PriceList list,
    TierDecision decision,
    boolean listWithoutVat,
    VatRegime vatRegime,
    @Nullable BigDecimal vatPercent,
    List<QuoteLine> lines) {

  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * Prices the input. A quote with an unknown criterion is never binding (PRC-2).
   *
   * @param basicVatPercent the rate of VAT on the day
   * @param withoutVat whether list prices are meant without VAT
   * @throws cz.ohlas.base.BusinessRuleViolation when something in the input cannot be
   */
  static QuoteContent of(
      QuoteInput written,
      LocalDate pricedOn,
      PriceList list,
      VatRegime regime,
      BigDecimal basicVatPercent,
      boolean withoutVat) {
    TierDecision decision = list.decide(written.criteria().criteria());
    QuoteInput input =
        decision.atLeast() ? written.withTerms(written.terms().nonBinding()) : written;
    QuoteInputCheck.check(input, pricedOn);
    BigDecimal yearly = decision.yearlyPrice();
    if (!withoutVat && regime != VatRegime.NOT_A_PAYER) {
      yearly =
          yearly.multiply(HUNDRED).divide(HUNDRED.add(basicVatPercent), 2, RoundingMode.HALF_UP);
    }
    return new QuoteContent(
        input,
        pricedOn,
        list,
        decision,
        withoutVat,
        regime,
        regime == VatRegime.DOMESTIC ? basicVatPercent : null,
        lines(input, yearly));
  }

  /** What it comes to. */
  QuoteTotals totals() {
    return QuoteTotals.of(lines, vatPercent);
  }

  /** Whether the support is cheaper than list price by more than the limit (PRC-5). */
  boolean belowListByMoreThan(BigDecimal limitPercent) {
    QuoteLine support = lines.getFirst();
    Money floor = support.beforeDiscount().minus(support.beforeDiscount().percent(limitPercent));
    return support.total().compareTo(floor) < 0;
  }

  private static List<QuoteLine> lines(QuoteInput input, BigDecimal yearly) {
    int months = input.terms().months();
    boolean wholeYears = months % MONTHS.intValue() == 0;
    List<QuoteLine> lines = new ArrayList<>();
    lines.add(
        new QuoteLine(
            1,
            wholeYears ? QuoteLine.Unit.YEAR : QuoteLine.Unit.MONTH,
            "",
            BigDecimal.valueOf(wholeYears ? months / MONTHS.intValue() : months),
            wholeYears ? yearly : yearly.divide(MONTHS, 2, RoundingMode.HALF_UP),
            input.discountPercent()));
    for (QuoteLineInput other : input.otherLines()) {
      lines.add(
          new QuoteLine(
              lines.size() + 1,
              other.unit(),
              other.description().strip(),
              other.quantity(),
              other.unitPrice(),
              BigDecimal.ZERO));
    }
    return List.copyOf(lines);
  }
}

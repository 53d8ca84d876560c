package cz.ohlas.quote;

import cz.ohlas.price.CriteriaSheet;
import cz.ohlas.price.VatRegime;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By what a quote was priced, kept with it for ever (PRC-3, PRC-4).
 *
 * @param sheet the criteria, null where none was known
 * @param pricedOn the day by which list and rate were chosen
 * @param tier the band that the criteria ask for
 * @param listWithoutVat how the prices of the list were meant on that day
 * @param vatPercent the rate, null where no VAT is charged
 * @param totalNet what all lines come to without VAT
 */
@Embeddable
record QuotePricing(
    @Embedded @Nullable CriteriaSheet sheet,
    @Column(name = "priced_on", nullable = false) LocalDate pricedOn,
    @Column(name = "price_list_id", nullable = false) Long priceListId,
    @Column(name = "tier", nullable = false) Integer tier,
    @Column(name = "list_prices_without_vat", nullable = false) Boolean listWithoutVat,
    @Enumerated(EnumType.STRING) @Column(name = "vat_regime", nullable = false, length = 30)
        VatRegime vatRegime,
    @Column(name = "vat_percent", precision = 5, scale = 2) @Nullable BigDecimal vatPercent,
    @Column(name = "total_net", nullable = false, precision = 14, scale = 2) BigDecimal totalNet) {

  static QuotePricing of(QuoteContent content) {
    return new QuotePricing(
        content.input().criteria(),
        content.pricedOn(),
        content.list().id(),
        content.decision().tier(),
        content.listWithoutVat(),
        content.vatRegime(),
        content.vatPercent(),
        content.totals().net().amount());
  }

  /** Whether a content made on another day is taxed the same way. */
  boolean taxedAs(QuoteContent other) {
    BigDecimal rate = other.vatPercent();
    boolean sameRate =
        vatPercent == null ? rate == null : rate != null && vatPercent.compareTo(rate) == 0;
    return sameRate
        && vatRegime == other.vatRegime()
        && listWithoutVat.equals(other.listWithoutVat());
  }

  CriteriaSheet criteria() {
    return sheet == null ? CriteriaSheet.UNKNOWN : sheet;
  }
}

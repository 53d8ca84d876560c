package cz.ohlas.quote;

import cz.ohlas.base.Money;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a quote comes to.
 *
 * @param net without VAT, or final where no VAT is charged
 * @param vatPercent the rate, null where no VAT is charged
 * @param vat the tax
 * @param gross what the customer pays
 */
public record QuoteTotals(Money net, @Nullable BigDecimal vatPercent, Money vat, Money gross) {

  /** Adds the lines up; VAT is computed once from the sum. */
  static QuoteTotals of(List<QuoteLine> lines, @Nullable BigDecimal vatPercent) {
    Money net = lines.stream().map(QuoteLine::total).reduce(Money.ZERO, Money::plus);
    Money vat = vatPercent == null ? Money.ZERO : net.percent(vatPercent);
    return new QuoteTotals(net, vatPercent, vat, net.plus(vat));
  }
}

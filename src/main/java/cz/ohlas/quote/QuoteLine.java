package cz.ohlas.quote;

import cz.ohlas.base.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/**
 * One line of a quote. Prices are CZK without VAT, or final where the provider is not a payer.
 *
 * @param position 1 is the first line
 * @param description what is offered; empty for the support itself, which documents word
 * @param quantity how many units
 * @param unitPrice the price of one unit
 * @param discountPercent what is taken off, per cent
 */
@Embeddable
public record QuoteLine(
    @Column(name = "line_no", nullable = false) int position,
    @Enumerated(EnumType.STRING) @Column(name = "unit", nullable = false, length = 10) Unit unit,
    @Column(name = "description", nullable = false, length = 300) String description,
    @Column(name = "quantity", nullable = false, precision = 9, scale = 2) BigDecimal quantity,
    @Column(name = "unit_price", nullable = false, precision = 12, scale = 2) BigDecimal unitPrice,
    @Column(name = "discount_percent", nullable = false, precision = 5, scale = 2)
        BigDecimal discountPercent) {

  /** In what a line is counted. */
  public enum Unit {
    /** Years of support. */
    YEAR,
    /** Months of support. */
    MONTH,
    /** Hours of work. */
    HOUR,
    /** Pieces. */
    PIECE
  }

  /** Whether this is the support itself, priced by the price list. */
  public boolean support() {
    return position == 1;
  }

  /** The same as it was written. */
  QuoteLineInput input() {
    return new QuoteLineInput(description, unit, quantity, unitPrice);
  }

  /** Quantity times unit price. */
  public Money beforeDiscount() {
    return new Money(unitPrice).times(quantity);
  }

  /** What is taken off. */
  public Money discount() {
    return beforeDiscount().percent(discountPercent);
  }

  /** What the customer pays for the line, without VAT. */
  public Money total() {
    return beforeDiscount().minus(discount());
  }
}

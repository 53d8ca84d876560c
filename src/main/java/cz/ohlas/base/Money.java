package cz.ohlas.base;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount of Czech crowns with two decimals, halves rounded up as on invoices.
 *
 * @param amount CZK
 */
public record Money(BigDecimal amount) implements Comparable<Money> {

  /** Nothing. */
  public static final Money ZERO = new Money(BigDecimal.ZERO);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Rounds to hellers. */
  public Money {
    amount = amount.setScale(2, RoundingMode.HALF_UP);
  }

  /** So many whole crowns. */
  public static Money czk(long crowns) {
    return new Money(BigDecimal.valueOf(crowns));
  }

  /** The sum of both. */
  public Money plus(Money other) {
    return new Money(amount.add(other.amount));
  }

  /** This less the other. */
  public Money minus(Money other) {
    return new Money(amount.subtract(other.amount));
  }

  /** So many times this. */
  public Money times(BigDecimal quantity) {
    return new Money(amount.multiply(quantity));
  }

  /** So many per cent of this. */
  public Money percent(BigDecimal percent) {
    return new Money(amount.multiply(percent).divide(HUNDRED, 10, RoundingMode.HALF_UP));
  }

  @Override
  public int compareTo(Money other) {
    return amount.compareTo(other.amount);
  }
}

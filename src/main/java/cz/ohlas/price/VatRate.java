package cz.ohlas.price;

import cz.ohlas.base.BusinessRuleViolation;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The basic rate of VAT from a day on (PRC-4).
 *
 * @param inForceFrom the first day on which it holds
 * @param percent per cent of the price without VAT
 */
public record VatRate(LocalDate inForceFrom, BigDecimal percent) {

  private static final BigDecimal HIGHEST = BigDecimal.valueOf(50);
  private static final int FINEST = 2;

  /**
   * Accepts only a sensible rate.
   *
   * @throws BusinessRuleViolation when it {@link #isSensible is none}
   */
  public VatRate {
    if (!isSensible(percent)) {
      throw BusinessRuleViolation.of("PRC-4", "price.rule.vatPercent");
    }
  }

  /** Whether it is 0 to 50 % with two decimal places at most. */
  public static boolean isSensible(BigDecimal percent) {
    return percent.signum() >= 0
        && percent.compareTo(HIGHEST) <= 0
        && percent.stripTrailingZeros().scale() <= FINEST;
  }
}

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

  /**
   * Accepts only a sensible rate.
   *
   * @throws BusinessRuleViolation when it is negative or above 50 %
   */
  public VatRate {
    if (percent.signum() < 0 || percent.compareTo(HIGHEST) > 0) {
      throw BusinessRuleViolation.of("PRC-4", "price.rule.vatPercent");
    }
  }
}

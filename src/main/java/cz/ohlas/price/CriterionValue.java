package cz.ohlas.price;

import cz.ohlas.base.BusinessRuleViolation;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * A known value of a criterion; columns are named where it is embedded. An unknown one is null.
 *
 * @param amount people, calls a day, or the level of complexity
 * @param source who or what it comes from
 * @param day the day on which it was told, measured or estimated
 */
@Embeddable
public record CriterionValue(
    Integer amount, @Enumerated(EnumType.STRING) CriterionSource source, LocalDate day) {

  /** The highest amount that is believed; beyond it somebody mistyped. */
  public static final int MOST = 1_000_000;

  /**
   * Accepts only what can be true of a company.
   *
   * @throws BusinessRuleViolation when the amount is beyond {@link #MOST}
   */
  public CriterionValue {
    if (amount > MOST) {
      throw BusinessRuleViolation.of("PRC-2", "price.rule.absurd", MOST);
    }
  }
}

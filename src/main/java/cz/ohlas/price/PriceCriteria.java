package cz.ohlas.price;

import cz.ohlas.base.BusinessRuleViolation;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What the price is decided from; null where a criterion is not known yet.
 *
 * @param employees people
 * @param callsPerDay calls a day
 * @param complexity level of complexity of the implementation, 1 to 4
 */
public record PriceCriteria(
    @Nullable Integer employees, @Nullable Integer callsPerDay, @Nullable Integer complexity) {

  /** The highest level of complexity. */
  public static final int MOST_COMPLEX = 4;

  /**
   * Accepts only what can be counted.
   *
   * @throws BusinessRuleViolation when a number is negative or the level is not 1 to 4
   */
  public PriceCriteria {
    if (employees != null && employees < 0) {
      throw BusinessRuleViolation.of("PRC-2", "price.rule.employeesNegative");
    }
    if (callsPerDay != null && callsPerDay < 0) {
      throw BusinessRuleViolation.of("PRC-2", "price.rule.callsNegative");
    }
    if (complexity != null && (complexity < 1 || complexity > MOST_COMPLEX)) {
      throw BusinessRuleViolation.of("PRC-2", "price.rule.complexityLevel");
    }
  }

  /** All three are known. */
  public PriceCriteria(int employees, int callsPerDay, int complexity) {
    this(Integer.valueOf(employees), Integer.valueOf(callsPerDay), Integer.valueOf(complexity));
  }

  /** The value of a criterion, empty where unknown. */
  public OptionalInt of(Criterion criterion) {
    Integer value =
        switch (criterion) {
          case EMPLOYEES -> employees;
          case CALLS -> callsPerDay;
          case COMPLEXITY -> complexity;
        };
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }
}

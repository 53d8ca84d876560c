package cz.ohlas.price;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One band of a price list. Its level of complexity is its own number.
 *
 * @param tier 1 is the cheapest
 * @param yearlyPrice CZK for one year of support
 * @param employeesUpTo the most employees that belong to the band, null for any number
 * @param callsUpTo the most calls a day that belong to the band, null for any number
 */
@Embeddable
public record PriceTier(
    @Column(name = "tier", nullable = false) int tier,
    @Column(name = "yearly_price", nullable = false, precision = 12, scale = 2)
        BigDecimal yearlyPrice,
    @Column(name = "employees_up_to") @Nullable Integer employeesUpTo,
    @Column(name = "calls_up_to") @Nullable Integer callsUpTo) {

  /** The highest value of the criterion that still belongs here (PRC-1); null for any value. */
  public @Nullable Integer upTo(Criterion criterion) {
    return switch (criterion) {
      case EMPLOYEES -> employeesUpTo;
      case CALLS -> callsUpTo;
      case COMPLEXITY -> tier;
    };
  }

  boolean holds(Criterion criterion, int value) {
    Integer highest = upTo(criterion);
    return highest == null || value <= highest;
  }
}

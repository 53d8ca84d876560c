package cz.ohlas.contract;

import cz.ohlas.base.Money;
import cz.ohlas.price.Criterion;
import cz.ohlas.price.PriceCriteria;
import cz.ohlas.price.TierDecision;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a contract costs and why (PRC-2).
 *
 * @param yearlyPrice CZK
 * @param tier the price band that the criteria ask for
 * @param decidedBy the criteria that decided it
 * @param pricedOn the day whose price list was used (PRC-3)
 */
@Embeddable
record ContractPricing(
    @Column(name = "yearly_price", nullable = false, precision = 12, scale = 2)
        BigDecimal yearlyPrice,
    @Column(name = "employees") @Nullable Integer employees,
    @Column(name = "calls_per_day") @Nullable Integer callsPerDay,
    @Column(name = "complexity") @Nullable Integer complexity,
    @Column(name = "tier", nullable = false) int tier,
    @Convert(converter = CriteriaConverter.class)
        @Column(name = "decided_by", nullable = false, length = 60)
        Set<Criterion> decidedBy,
    @Column(name = "priced_on", nullable = false) LocalDate pricedOn) {

  static ContractPricing of(ContractInput input, TierDecision decision) {
    PriceCriteria criteria = input.criteria();
    return new ContractPricing(
        new Money(input.yearlyPrice()).amount(),
        criteria.employees(),
        criteria.callsPerDay(),
        criteria.complexity(),
        decision.tier(),
        Set.copyOf(decision.decidedBy()),
        input.pricedOn());
  }

  PriceCriteria criteria() {
    return new PriceCriteria(employees, callsPerDay, complexity);
  }
}

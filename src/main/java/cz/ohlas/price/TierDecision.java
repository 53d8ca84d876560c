package cz.ohlas.price;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/**
 * Which band the criteria ask for (PRC-2).
 *
 * @param tier the highest band that any known criterion asks for; 1 when none is known
 * @param yearlyPrice the band's list price, CZK a year
 * @param decidedBy the criteria that asked for this band
 * @param atLeast whether some criterion is unknown, so that the band may yet rise
 * @param tierByCriterion the band that each known criterion asks for by itself
 */
public record TierDecision(
    int tier,
    BigDecimal yearlyPrice,
    Set<Criterion> decidedBy,
    boolean atLeast,
    Map<Criterion, Integer> tierByCriterion) {

  /** Keeps its own copies. */
  public TierDecision {
    decidedBy = Set.copyOf(decidedBy);
    tierByCriterion = Map.copyOf(tierByCriterion);
  }
}

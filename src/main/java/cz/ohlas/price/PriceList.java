package cz.ohlas.price;

import cz.ohlas.base.BusinessRuleViolation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The prices of one year of support in bands, as they are in force from a day (PRC-3). A value.
 *
 * @param id the record's id; the published list of 2013 has 1
 * @param inForceFrom the first day on which it is in force
 * @param tiers the bands, cheapest first
 */
public record PriceList(long id, LocalDate inForceFrom, List<PriceTier> tiers) {

  private static final long PUBLISHED_ID = 1;
  private static final BigDecimal HIGHEST_PRICE = new BigDecimal("9999999.99");

  /**
   * Accepts only bands that follow each other.
   *
   * @throws BusinessRuleViolation when borders or prices do not rise, or a band is missing
   */
  public PriceList {
    tiers = List.copyOf(tiers);
    if (tiers.size() != PriceCriteria.MOST_COMPLEX) {
      throw BusinessRuleViolation.of("PRC-3", "price.rule.fourBands");
    }
    @Nullable PriceTier lower = null;
    for (PriceTier tier : tiers) {
      checkPrice(tier, lower);
      for (Criterion criterion : List.of(Criterion.EMPLOYEES, Criterion.CALLS)) {
        checkBorder(tier, lower, criterion, tiers.size());
      }
      lower = tier;
    }
  }

  /** The list that the provider published, in force from 12 February 2013. */
  public static PriceList published2013() {
    return new PriceList(
        PUBLISHED_ID,
        LocalDate.of(2013, 2, 12),
        List.of(
            new PriceTier(1, BigDecimal.valueOf(25_000), 20, 100),
            new PriceTier(2, BigDecimal.valueOf(46_000), 50, 500),
            new PriceTier(3, BigDecimal.valueOf(96_000), 100, 1_000),
            new PriceTier(4, BigDecimal.valueOf(190_000), null, null)));
  }

  /** The band for the criteria: the highest that any of them asks for (PRC-1, PRC-2). */
  public TierDecision decide(PriceCriteria criteria) {
    Map<Criterion, Integer> asked = new EnumMap<>(Criterion.class);
    Set<Criterion> decidedBy = EnumSet.noneOf(Criterion.class);
    int highest = 1;
    for (Criterion criterion : Criterion.values()) {
      criteria.of(criterion).ifPresent(value -> asked.put(criterion, tierOf(criterion, value)));
    }
    for (int tier : asked.values()) {
      highest = Math.max(highest, tier);
    }
    for (Map.Entry<Criterion, Integer> entry : asked.entrySet()) {
      if (entry.getValue() == highest) {
        decidedBy.add(entry.getKey());
      }
    }
    boolean atLeast = asked.size() < Criterion.values().length;
    return new TierDecision(highest, tier(highest).yearlyPrice(), decidedBy, atLeast, asked);
  }

  /** The band of this number. */
  public PriceTier tier(int number) {
    return tiers.get(number - 1);
  }

  /** The band that the criterion asks for by itself; a value on a border is in the lower one. */
  public int tierOf(Criterion criterion, int value) {
    for (PriceTier tier : tiers) {
      if (tier.holds(criterion, value)) {
        return tier.tier();
      }
    }
    throw new IllegalArgumentException("No band for " + criterion + " " + value);
  }

  private static void checkPrice(PriceTier tier, @Nullable PriceTier lower) {
    if (tier.yearlyPrice().signum() <= 0 || tier.yearlyPrice().compareTo(HIGHEST_PRICE) > 0) {
      throw BusinessRuleViolation.of("PRC-3", "price.rule.priceRange", tier.tier());
    }
    if (lower != null && tier.yearlyPrice().compareTo(lower.yearlyPrice()) <= 0) {
      throw BusinessRuleViolation.of("PRC-3", "price.rule.pricesRise", tier.tier());
    }
  }

  private static void checkBorder(
      PriceTier tier, @Nullable PriceTier lower, Criterion criterion, int last) {
    Integer border = tier.upTo(criterion);
    Integer before = lower == null ? Integer.valueOf(0) : lower.upTo(criterion);
    boolean mustBeOpen = tier.tier() == last;
    boolean rises = border == null || before == null || border > before;
    if ((border == null) != mustBeOpen || !rises) {
      throw BusinessRuleViolation.of("PRC-3", "price.rule.bordersRise", tier.tier());
    }
  }
}

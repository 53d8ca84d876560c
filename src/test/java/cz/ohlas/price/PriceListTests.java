package cz.ohlas.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cz.ohlas.base.BusinessRuleViolation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceListTests {

  private static final PriceList PUBLISHED = PriceList.published2013();

  @ParameterizedTest
  @CsvSource({
    "0, 0, 1, 1, 25000",
    "20, 100, 1, 1, 25000",
    "21, 100, 1, 2, 46000",
    "20, 101, 1, 2, 46000",
    "50, 500, 2, 2, 46000",
    "51, 500, 2, 3, 96000",
    "50, 501, 2, 3, 96000",
    "100, 1000, 3, 3, 96000",
    "101, 1000, 3, 4, 190000",
    "100, 1001, 3, 4, 190000",
    "1, 1, 4, 4, 190000",
    "2147483647, 2147483647, 4, 4, 190000"
  })
  void prc_1_a_value_on_a_border_belongs_to_the_lower_band(
      int employees, int calls, int complexity, int tier, BigDecimal price) {
    TierDecision decision = PUBLISHED.decide(new PriceCriteria(employees, calls, complexity));

    assertThat(decision.tier()).isEqualTo(tier);
    assertThat(decision.yearlyPrice()).isEqualByComparingTo(price);
    assertThat(decision.atLeast()).isFalse();
  }

  @Test
  void prc_2_the_highest_band_that_any_criterion_asks_for_decides() {
    TierDecision decision = PUBLISHED.decide(new PriceCriteria(46, 640, 2));

    assertThat(decision.tier()).isEqualTo(3);
    assertThat(decision.decidedBy()).containsExactly(Criterion.CALLS);
    assertThat(decision.tierByCriterion())
        .isEqualTo(Map.of(Criterion.EMPLOYEES, 2, Criterion.CALLS, 3, Criterion.COMPLEXITY, 2));
  }

  @Test
  void prc_2_all_criteria_that_reached_the_band_are_named() {
    assertThat(PUBLISHED.decide(new PriceCriteria(30, 200, 1)).decidedBy())
        .containsExactlyInAnyOrder(Criterion.EMPLOYEES, Criterion.CALLS);
    assertThat(PUBLISHED.decide(new PriceCriteria(1, 1, 1)).decidedBy())
        .containsExactlyInAnyOrder(Criterion.values());
  }

  @Test
  void prc_2_an_unknown_criterion_makes_the_result_at_least() {
    TierDecision decision = PUBLISHED.decide(new PriceCriteria(null, 640, null));

    assertThat(decision.tier()).isEqualTo(3);
    assertThat(decision.atLeast()).isTrue();
    assertThat(decision.tierByCriterion()).containsOnlyKeys(Criterion.CALLS);
  }

  @Test
  void prc_2_with_nothing_known_the_price_is_at_least_the_lowest() {
    TierDecision decision = PUBLISHED.decide(new PriceCriteria(null, null, null));

    assertThat(decision.tier()).isEqualTo(1);
    assertThat(decision.atLeast()).isTrue();
    assertThat(decision.decidedBy()).isEmpty();
  }

  @Test
  void prc_2_more_of_anything_never_costs_less_and_one_criterion_alone_never_costs_more() {
    Random random = new Random(2013);
    for (int round = 0; round < 5_000; round++) {
      int employees = random.nextInt(200);
      int calls = random.nextInt(2_000);
      int complexity = 1 + random.nextInt(4);
      TierDecision decision = PUBLISHED.decide(new PriceCriteria(employees, calls, complexity));
      TierDecision more =
          PUBLISHED.decide(
              new PriceCriteria(
                  employees + random.nextInt(30),
                  calls + random.nextInt(300),
                  Math.min(4, complexity + random.nextInt(2))));
      TierDecision unknown = PUBLISHED.decide(new PriceCriteria(employees, null, complexity));

      assertThat(more.tier()).isGreaterThanOrEqualTo(decision.tier());
      assertThat(more.yearlyPrice()).isGreaterThanOrEqualTo(decision.yearlyPrice());
      assertThat(unknown.tier()).isLessThanOrEqualTo(decision.tier());
      assertThat(decision.decidedBy()).isNotEmpty();
      assertThat(decision.decidedBy())
          .allSatisfy(criterion ->
              assertThat(decision.tierByCriterion().get(criterion))
                  .isCloseTo(decision.tier(), within(0)));
    }
  }

  @Test
  void prc_3_the_published_list_is_in_force_from_12_february_2013() {
    assertThat(PUBLISHED.inForceFrom()).isEqualTo(LocalDate.of(2013, 2, 12));
  }

  @Test
  void prc_3_bands_whose_prices_or_borders_fall_are_refused() {
    PriceTier first = new PriceTier(1, BigDecimal.valueOf(25_000), 20, 100);
    PriceTier third = new PriceTier(3, BigDecimal.valueOf(96_000), 100, 1_000);
    PriceTier last = new PriceTier(4, BigDecimal.valueOf(190_000), null, null);

    assertThatThrownBy(() -> list(first, tier2(25_000, 50, 500), third, last))
        .isInstanceOf(BusinessRuleViolation.class)
        .hasMessageContaining("price.rule.pricesRise");
    assertThatThrownBy(() -> list(first, tier2(46_000, 20, 500), third, last))
        .hasMessageContaining("price.rule.bordersRise");
    assertThatThrownBy(() -> list(first, tier2(46_000, null, 500), third, last))
        .hasMessageContaining("price.rule.bordersRise");
    assertThatThrownBy(() -> list(first, tier2(-1, 50, 500), third, last))
        .hasMessageContaining("price.rule.priceRange");
    assertThatThrownBy(() -> list(first, tier2(46_000, 50, 500), last))
        .hasMessageContaining("price.rule.fourBands");
  }

  @Test
  void criteria_that_cannot_be_counted_are_refused() {
    assertThatThrownBy(() -> new PriceCriteria(-1, 0, 1))
        .hasMessageContaining("price.rule.employeesNegative");
    assertThatThrownBy(() -> new PriceCriteria(0, -1, 1))
        .hasMessageContaining("price.rule.callsNegative");
    assertThatThrownBy(() -> new PriceCriteria(0, 0, 5))
        .hasMessageContaining("price.rule.complexityLevel");
    assertThatThrownBy(() -> new PriceCriteria(0, 0, 0))
        .hasMessageContaining("price.rule.complexityLevel");
  }

  private static PriceTier tier2(long price, Integer employees, Integer calls) {
    return new PriceTier(2, BigDecimal.valueOf(price), employees, calls);
  }

  private static PriceList list(PriceTier... tiers) {
    return new PriceList(2, LocalDate.of(2027, 1, 1), List.of(tiers));
  }
}

package cz.ohlas.price;

import static org.assertj.core.api.Assertions.assertThat;

import cz.ohlas.base.Translations;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PRC-2: the price in words")
class PriceExplanationTests {

  @Test
  void one_deciding_criterion_is_named_with_the_border_it_passed() {
    PriceExplanation explanation = czech(new PriceCriteria(46, 640, 2));

    assertThat(explanation.why()).isEqualTo("Rozhodl počet volání: 640 za den je více než 500.");
    assertThat(explanation.further())
        .containsExactly(
            "Pásmu 2 (46\u00a0000\u00a0Kč) by odpovídalo o 140 volání denně méně.",
            "Nad 1\u00a0000 volání denně by cena byla 190\u00a0000\u00a0Kč.");
  }

  @Test
  void employees_are_counted_in_the_right_czech_form() {
    assertThat(czech(new PriceCriteria(51, 1, 1)).further())
        .contains("Pásmu 2 (46\u00a0000\u00a0Kč) by odpovídalo o 1 zaměstnance méně.");
    assertThat(czech(new PriceCriteria(55, 1, 1)).further())
        .contains("Pásmu 2 (46\u00a0000\u00a0Kč) by odpovídalo o 5 zaměstnanců méně.");
  }

  @Test
  void two_deciding_criteria_are_both_named() {
    assertThat(czech(new PriceCriteria(30, 200, 1)).why())
        .isEqualTo("Současně rozhodly počet zaměstnanců (30) a počet volání za den (200).");
  }

  @Test
  void what_is_unknown_is_said() {
    assertThat(czech(new PriceCriteria(null, 640, null)).further())
        .contains(
            "Zatím neznáme: počet zaměstnanců a náročnost realizace."
                + " Cena se tím může jen zvýšit.");
  }

  @Test
  void nothing_known_is_one_sentence_only() {
    PriceExplanation explanation = czech(new PriceCriteria(null, null, null));

    assertThat(explanation.why()).contains("nejméně");
    assertThat(explanation.further()).isEmpty();
  }

  @Test
  void the_highest_band_has_none_above_it() {
    PriceExplanation explanation =
        PriceExplanation.of(
            PriceList.published2013(), new PriceCriteria(101, 1, 1), Translations.ENGLISH);

    assertThat(explanation.why())
        .isEqualTo("The number of employees decided: 101 is more than 100.");
    assertThat(explanation.further())
        .containsExactly("Band 3 (96,000\u00a0CZK) would take 1 employee fewer.");
  }

  private static PriceExplanation czech(PriceCriteria criteria) {
    return PriceExplanation.of(PriceList.published2013(), criteria, Translations.CZECH);
  }
}

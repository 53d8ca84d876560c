package cz.ohlas.price.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import cz.ohlas.price.Criterion;
import cz.ohlas.price.PriceList;
import cz.ohlas.price.PriceTier;
import cz.ohlas.price.TierDecision;
import java.util.ArrayList;
import java.util.List;

/** The four bands of one criterion; the one it asks for is tinted, stronger where it decided. */
final class BandChips extends Composite<Div> {

  private final Criterion criterion;
  private final List<Span> chips = new ArrayList<>();

  BandChips(Criterion criterion) {
    this.criterion = criterion;
    getContent().addClassName("price-chips");
    getContent().getElement().setAttribute("role", "img");
  }

  void show(PriceList list, TierDecision decision) {
    if (chips.size() != list.tiers().size()) {
      chips.clear();
      getContent().removeAll();
      list.tiers().forEach(tier -> chips.add(new Span(String.valueOf(tier.tier()))));
      chips.forEach(getContent()::add);
    }
    Integer asked = decision.tierByCriterion().get(criterion);
    boolean decided = decision.decidedBy().contains(criterion);
    for (PriceTier tier : list.tiers()) {
      Span chip = chips.get(tier.tier() - 1);
      boolean isAsked = asked != null && asked == tier.tier();
      chip.setClassName("price-chip-asked", isAsked);
      chip.setClassName("price-chip-decided", isAsked && decided);
      chip.setTitle(Bands.range(list, tier, criterion, getLocale()));
    }
    getContent().getElement().setAttribute("aria-label", label(asked == null ? 0 : asked, decided));
  }

  private String label(int asked, boolean decided) {
    if (asked == 0) {
      return getTranslation("price.chips.unknown");
    }
    return getTranslation(decided ? "price.chips.decided" : "price.chips.asked", asked);
  }
}

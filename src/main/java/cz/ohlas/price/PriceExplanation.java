package cz.ohlas.price;

import cz.ohlas.base.Formats;
import cz.ohlas.base.Money;
import cz.ohlas.base.Translations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The price in words (PRC-2): which criterion decided and why, how far it is to the bands below and
 * above. For screens and documents alike.
 */
public final class PriceExplanation {

  private final PriceList list;
  private final PriceCriteria criteria;
  private final TierDecision decision;
  private final Locale locale;
  private final Formats formats;

  private PriceExplanation(PriceList list, PriceCriteria criteria, Locale locale) {
    this.list = list;
    this.criteria = criteria;
    this.decision = list.decide(criteria);
    this.locale = locale;
    this.formats = Formats.of(locale);
  }

  /** Explains what the list decides for the criteria. */
  public static PriceExplanation of(PriceList list, PriceCriteria criteria, Locale locale) {
    return new PriceExplanation(list, criteria, locale);
  }

  /** The decision that is explained. */
  public TierDecision decision() {
    return decision;
  }

  /** One sentence: what decided. */
  public String why() {
    List<Criterion> deciding =
        Arrays.stream(Criterion.values()).filter(decision.decidedBy()::contains).toList();
    if (deciding.isEmpty()) {
      return text("price.why.nothingKnown");
    }
    if (decision.tier() == 1) {
      return text(decision.atLeast() ? "price.why.lowestKnown" : "price.why.lowest");
    }
    if (deciding.size() == Criterion.values().length) {
      return text("price.why.all", decision.tier());
    }
    if (deciding.size() == 1) {
      Criterion only = deciding.getFirst();
      return text("price.why." + only.name(), value(only), border(only, decision.tier() - 1));
    }
    return text("price.why.two", named(deciding.getFirst()), named(deciding.getLast()));
  }

  /** Sentences on how far the bands below and above are, and on what is still unknown. */
  public List<String> further() {
    List<String> sentences = new ArrayList<>();
    List<Criterion> deciding =
        Arrays.stream(Criterion.values()).filter(decision.decidedBy()::contains).toList();
    if (deciding.size() == 1) {
      Criterion only = deciding.getFirst();
      if (decision.tier() > 1) {
        sentences.add(below(only));
      }
    }
    if (decision.tier() < list.tiers().size()) {
      deciding.forEach(criterion -> sentences.add(above(criterion)));
    }
    if (decision.atLeast() && !deciding.isEmpty()) {
      sentences.add(text("price.why.unknown", unknown()));
    }
    return sentences;
  }

  private String below(Criterion criterion) {
    int lower = decision.tier() - 1;
    if (criterion == Criterion.COMPLEXITY) {
      return text("price.below.COMPLEXITY", lower, price(lower));
    }
    Integer border = list.tier(lower).upTo(criterion);
    int missing = criteria.of(criterion).orElse(0) - (border == null ? 0 : border);
    return text(
        "price.below." + criterion.name(), lower, price(lower), formats.number(missing), missing);
  }

  private String above(Criterion criterion) {
    int higher = decision.tier() + 1;
    return text(
        "price.above." + criterion.name(), border(criterion, decision.tier()), price(higher));
  }

  private String unknown() {
    return Arrays.stream(Criterion.values())
        .filter(criterion -> criteria.of(criterion).isEmpty())
        .map(criterion -> text("price.criterion.inSentence." + criterion.name()))
        .reduce((first, second) -> text("price.list.and", first, second))
        .orElse("");
  }

  private String named(Criterion criterion) {
    return text("price.why.named." + criterion.name(), value(criterion));
  }

  private String value(Criterion criterion) {
    return formats.number(criteria.of(criterion).orElse(0));
  }

  private String border(Criterion criterion, int tier) {
    Integer border = list.tier(tier).upTo(criterion);
    return border == null ? "" : formats.number(border);
  }

  private String price(int tier) {
    return formats.money(new Money(list.tier(tier).yearlyPrice()));
  }

  private String text(String key, Object... arguments) {
    return Translations.text(locale, key, arguments);
  }
}

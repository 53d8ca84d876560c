package cz.ohlas.price.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import cz.ohlas.base.Formats;
import cz.ohlas.base.Money;
import cz.ohlas.price.CriteriaSheet;
import cz.ohlas.price.Criterion;
import cz.ohlas.price.PriceExplanation;
import cz.ohlas.price.PriceList;
import cz.ohlas.price.TierDecision;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.modulith.NamedInterface;

/**
 * The price of a year of support and why it is what it is (PRC-2): the three criteria, any of which
 * may be unknown, the band each asks for, the price, and how far the next band is.
 */
@NamedInterface("ui")
public final class PriceExplainer extends Composite<Div> {

  private final Map<Criterion, CriterionRow> rows = new EnumMap<>(Criterion.class);
  private final Span atLeast = new Span();
  private final Span figure = new Span();
  private final Span unit = new Span();
  private final Paragraph why = new Paragraph();
  private final Div further = new Div();
  private final Div actions = new Div();
  private final OriginTable origins;
  private PriceList list;
  private boolean readOnly;
  private Consumer<CriteriaSheet> listener = sheet -> {};

  /** Explains prices of the list; what is typed counts as learned today (Europe/Prague). */
  public PriceExplainer(PriceList list, LocalDate today) {
    this.list = list;
    this.origins =
        new OriginTable(
            today,
            (criterion, source, day) -> {
              row(criterion).learned(source, day);
              listener.accept(value());
            });
    Div criteria = new Div();
    criteria.addClassName("price-criteria");
    for (Criterion criterion : Criterion.values()) {
      CriterionRow row = new CriterionRow(criterion, today, this::changed);
      rows.put(criterion, row);
      row.components().forEach(criteria::add);
    }
    figure.addClassName("price-figure");
    atLeast.addClassName("price-at-least");
    unit.addClassName("price-unit");
    why.addClassName("price-why");
    further.addClassName("price-further");
    actions.addClassName("price-actions");
    Div amount = new Div(atLeast, figure);
    amount.addClassName("price-amount");
    Div answer = new Div(amount, unit, why, further, actions);
    answer.addClassName("price-answer");
    answer.getElement().setAttribute("aria-live", "polite");
    Div top = new Div(criteria, answer);
    top.addClassName("price-top");
    getContent().addClassName("price-explainer");
    getContent().add(top, new H3(getTranslation("price.origin.title")), origins);
    show();
  }

  /** Shows what is known. */
  public void setValue(CriteriaSheet sheet) {
    rows.forEach((criterion, row) -> row.set(sheet.of(criterion).orElse(null)));
    show();
  }

  /** What the fields say; an empty or impossible field is unknown. */
  public CriteriaSheet value() {
    CriteriaSheet sheet = CriteriaSheet.UNKNOWN;
    for (CriterionRow row : rows.values()) {
      sheet = row.into(sheet);
    }
    return sheet;
  }

  /** Whether some field holds what cannot be a value; its field says what is wrong. */
  public boolean isInvalid() {
    return rows.values().stream().anyMatch(CriterionRow::isInvalid);
  }

  /** Explains by another price list. */
  public void setPriceList(PriceList other) {
    list = other;
    show();
  }

  /** Whether the criteria are shown only. */
  public void setReadOnly(boolean shownOnly) {
    readOnly = shownOnly;
    rows.values().forEach(row -> row.setReadOnly(shownOnly));
    show();
  }

  /** Called after every change that a person makes. */
  public void onChange(Consumer<CriteriaSheet> changeListener) {
    listener = changeListener;
  }

  /** What can be done with the price, shown below it. */
  public void setActions(Component... components) {
    actions.removeAll();
    actions.add(components);
  }

  private void changed() {
    show();
    listener.accept(value());
  }

  private void show() {
    CriteriaSheet sheet = value();
    PriceExplanation explanation = PriceExplanation.of(list, sheet.criteria(), getLocale());
    TierDecision decision = explanation.decision();
    rows.values().forEach(row -> row.show(list, decision));
    atLeast.setText(getTranslation("price.atLeast"));
    atLeast.setVisible(decision.atLeast());
    figure.setText(Formats.of(getLocale()).money(new Money(decision.yearlyPrice())));
    unit.setText(getTranslation("price.unit.year", decision.tier()));
    why.setText(explanation.why());
    further.removeAll();
    explanation.further().forEach(sentence -> further.add(new Paragraph(sentence)));
    origins.show(list, sheet, decision, readOnly);
  }

  private CriterionRow row(Criterion criterion) {
    CriterionRow row = rows.get(criterion);
    if (row == null) {
      throw new IllegalStateException("No row for " + criterion);
    }
    return row;
  }
}

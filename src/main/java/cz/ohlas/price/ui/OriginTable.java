package cz.ohlas.price.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import cz.ohlas.base.Formats;
import cz.ohlas.base.Money;
import cz.ohlas.base.ui.DayField;
import cz.ohlas.price.CriteriaSheet;
import cz.ohlas.price.Criterion;
import cz.ohlas.price.CriterionSource;
import cz.ohlas.price.CriterionValue;
import cz.ohlas.price.PriceList;
import cz.ohlas.price.TierDecision;
import java.time.LocalDate;

/** How the price came: each criterion's value, source and day, and what it alone would cost. */
final class OriginTable extends Composite<Div> {

  private final LocalDate today;
  private final Learned learned;

  OriginTable(LocalDate today, Learned learned) {
    this.today = today;
    this.learned = learned;
  }

  /** Somebody said where a value comes from. */
  interface Learned {
    void from(Criterion criterion, CriterionSource source, LocalDate day);
  }

  void show(PriceList list, CriteriaSheet sheet, TierDecision decision, boolean readOnly) {
    NativeTable table = new NativeTable();
    table.addClassName("price-table");
    getContent().removeAll();
    getContent().add(table);
    NativeTableRow head = table.getHead().addRow();
    for (String column : new String[] {"criterion", "value", "source", "alone"}) {
      head.addHeaderCell().setText(getTranslation("price.column." + column));
    }
    for (Criterion criterion : Criterion.values()) {
      NativeTableRow row = table.getBody().addRow();
      row.setClassName("price-row-decided", decision.decidedBy().contains(criterion));
      row.addHeaderCell().setText(getTranslation("price.criterion." + criterion.name()));
      CriterionValue value = sheet.of(criterion).orElse(null);
      if (value == null) {
        row.addDataCell().setText(getTranslation("price.unknown"));
        row.addDataCell().setText(getTranslation("none"));
        row.addDataCell().setText(getTranslation("none"));
        continue;
      }
      Formats formats = Formats.of(getLocale());
      row.addDataCell()
          .setText(
              getTranslation("price.value." + criterion.name(), formats.number(value.amount())));
      row.addDataCell().add(readOnly ? said(value) : chosen(criterion, value));
      row.addDataCell()
          .setText(
              formats.money(
                  new Money(
                      list.tier(decision.tierByCriterion().getOrDefault(criterion, 1))
                          .yearlyPrice())));
    }
  }

  private Component said(CriterionValue value) {
    return new Span(
        getTranslation("price.source." + value.source().name())
            + " "
            + Formats.of(getLocale()).date(value.day()));
  }

  private Component chosen(Criterion criterion, CriterionValue value) {
    String name = getTranslation("price.criterion." + criterion.name());
    Select<CriterionSource> source = new Select<>();
    source.setItems(CriterionSource.values());
    source.setItemLabelGenerator(item -> getTranslation("price.source." + item.name()));
    source.setValue(value.source());
    source.setAriaLabel(getTranslation("price.source.of", name));
    DayField day = new DayField("price.column.day");
    day.setLabel(null);
    day.setValue(value.day());
    day.setMax(today);
    day.setAriaLabel(getTranslation("price.day.of", name));
    source.addValueChangeListener(change -> take(criterion, source, day));
    day.addValueChangeListener(change -> take(criterion, source, day));
    Span both = new Span(source, day);
    both.addClassName("price-origin");
    return both;
  }

  private void take(Criterion criterion, Select<CriterionSource> source, DayField day) {
    LocalDate chosen = day.getValue();
    if (chosen != null && !chosen.isAfter(today)) {
      learned.from(criterion, source.getValue(), chosen);
    }
  }
}

package cz.ohlas.price.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import cz.ohlas.base.Formats;
import cz.ohlas.base.Money;
import cz.ohlas.base.ui.StatusDot;
import cz.ohlas.base.ui.Tone;
import cz.ohlas.price.Criterion;
import cz.ohlas.price.PriceList;
import cz.ohlas.price.PriceListDetail;
import cz.ohlas.price.PriceTier;

/** One price list as a table of its bands. */
final class PriceListSection extends Composite<Div> {

  private final Div actions = new Div();

  PriceListSection(PriceListDetail detail) {
    PriceList list = detail.list();
    Formats formats = Formats.of(getLocale());
    actions.addClassName("part-actions");
    Div titles =
        new Div(
            new H2(getTranslation("price.list.inForceFrom", formats.date(list.inForceFrom()))),
            state(detail.state()));
    titles.addClassName("price-list-titles");
    Div heading = new Div(titles, actions);
    heading.addClassName("part-heading");
    getContent().addClassNames("part", "price-list");
    getContent().add(heading, table(list, formats));
  }

  PriceListSection withActions(Component... components) {
    actions.add(components);
    return this;
  }

  private StatusDot state(PriceListDetail.State state) {
    Tone tone =
        switch (state) {
          case PLANNED -> Tone.INFO;
          case IN_FORCE -> Tone.GOOD;
          case PAST -> Tone.NEUTRAL;
        };
    return new StatusDot(tone, getTranslation("price.list.state." + state.name()));
  }

  private NativeTable table(PriceList list, Formats formats) {
    NativeTable table = new NativeTable();
    table.addClassNames("table", "price-bands");
    NativeTableRow head = table.getHead().addRow();
    head.addHeaderCell().setText(getTranslation("price.band"));
    head.addHeaderCell().setText(getTranslation("price.yearlyPrice"));
    for (Criterion criterion : Criterion.values()) {
      head.addHeaderCell().setText(getTranslation("price.criterion." + criterion.name()));
    }
    for (PriceTier tier : list.tiers()) {
      NativeTableRow row = table.getBody().addRow();
      row.addHeaderCell().setText(String.valueOf(tier.tier()));
      row.addDataCell().setText(formats.money(new Money(tier.yearlyPrice())));
      for (Criterion criterion : Criterion.values()) {
        row.addDataCell().setText(Bands.range(list, tier, criterion, getLocale()));
      }
    }
    return table;
  }
}

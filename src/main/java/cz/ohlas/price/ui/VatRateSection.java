package cz.ohlas.price.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import cz.ohlas.base.Formats;
import cz.ohlas.base.ui.Section;
import cz.ohlas.price.VatRate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The dated rates of VAT (PRC-4). */
final class VatRateSection extends Composite<Section> {

  private final List<VatRate> rates;
  private final @Nullable Runnable add;

  VatRateSection(List<VatRate> rates, @Nullable Runnable add) {
    this.rates = List.copyOf(rates);
    this.add = add;
  }

  @Override
  protected Section initContent() {
    Formats formats = Formats.of(getLocale());
    NativeTable table = new NativeTable();
    table.addClassNames("table", "price-vat");
    NativeTableRow head = table.getHead().addRow();
    head.addHeaderCell().setText(getTranslation("price.vat.from"));
    head.addHeaderCell().setText(getTranslation("price.vat.percent"));
    for (VatRate rate : rates) {
      NativeTableRow row = table.getBody().addRow();
      row.addDataCell().setText(formats.date(rate.inForceFrom()));
      row.addDataCell().setText(formats.percent(rate.percent()));
    }
    Section section = new Section("price.vat.title", table);
    if (add != null) {
      section.withActions(new Button(getTranslation("price.vat.add"), click -> add.run()));
    }
    return section;
  }
}

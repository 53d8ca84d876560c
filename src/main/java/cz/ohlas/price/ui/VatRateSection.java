package cz.ohlas.price.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import cz.ohlas.base.Formats;
import cz.ohlas.base.ui.Confirm;
import cz.ohlas.base.ui.FormDialog;
import cz.ohlas.base.ui.Section;
import cz.ohlas.price.VatRate;
import cz.ohlas.price.VatRates;
import java.time.LocalDate;
import java.util.List;

/** The dated rates of VAT (PRC-4); one not in force yet may be taken back. */
final class VatRateSection extends Composite<Section> {

  private final transient VatRates service;
  private final LocalDate today;
  private final boolean mayChange;
  private final transient Runnable saved;

  VatRateSection(VatRates service, LocalDate today, boolean mayChange, Runnable saved) {
    this.service = service;
    this.today = today;
    this.mayChange = mayChange;
    this.saved = saved;
  }

  @Override
  protected Section initContent() {
    List<VatRate> rates = service.all();
    Formats formats = Formats.of(getLocale());
    NativeTable table = new NativeTable();
    table.addClassNames("table", "price-vat");
    NativeTableRow head = table.getHead().addRow();
    head.addHeaderCell().setText(getTranslation("price.vat.from"));
    head.addHeaderCell().setText(getTranslation("price.vat.percent"));
    boolean withActions = rates.stream().anyMatch(this::mayBeWithdrawn);
    if (withActions) {
      head.addDataCell();
    }
    for (VatRate rate : rates) {
      NativeTableRow row = table.getBody().addRow();
      row.addDataCell().setText(formats.date(rate.inForceFrom()));
      row.addDataCell().setText(formats.percent(rate.percent()));
      if (mayBeWithdrawn(rate)) {
        row.addDataCell().add(withdrawal(rate, formats));
      } else if (withActions) {
        row.addDataCell();
      }
    }
    Section section = new Section("price.vat.title", table);
    if (mayChange) {
      section.withActions(
          new Button(
              getTranslation("price.vat.add"), click -> add(rates.getFirst().inForceFrom())));
    }
    return section;
  }

  private boolean mayBeWithdrawn(VatRate rate) {
    return mayChange && rate.inForceFrom().isAfter(today);
  }

  private Button withdrawal(VatRate rate, Formats formats) {
    String day = formats.date(rate.inForceFrom());
    Button button =
        new Button(
            getTranslation("price.vat.withdraw"),
            click ->
                Confirm.ask(
                    getTranslation("price.vat.withdraw"),
                    getTranslation("price.vat.withdraw.text", formats.percent(rate.percent()), day),
                    "price.vat.withdraw",
                    () -> {
                      service.withdraw(rate.inForceFrom());
                      saved.run();
                    }));
    button.addThemeVariants(ButtonVariant.TERTIARY);
    button.setAriaLabel(getTranslation("price.vat.withdrawFrom", day));
    return button;
  }

  private void add(LocalDate latest) {
    VatRateForm form = new VatRateForm(latest, today);
    new FormDialog(
            "price.vat.add",
            "action.add",
            form,
            () -> {
              service.add(form.read());
              saved.run();
            })
        .open();
  }
}

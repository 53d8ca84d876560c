package cz.ohlas.price.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ui.DayField;
import cz.ohlas.price.PriceListInput;
import cz.ohlas.price.PriceTier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Edits a price list: its day and the table of its four bands. */
final class PriceListForm extends Composite<Div> {

  private final DayField inForceFrom = new DayField("price.list.from");
  private final List<Band> bands = new ArrayList<>();

  PriceListForm(List<PriceTier> tiers, @Nullable LocalDate from, LocalDate today) {
    inForceFrom.setMin(today);
    inForceFrom.setRequiredIndicatorVisible(true);
    inForceFrom.setHelperText(getTranslation("price.list.from.help"));
    inForceFrom.setValue(from);
    NativeTable table = new NativeTable();
    table.addClassName("price-form");
    NativeTableRow head = table.getHead().addRow();
    for (String column : new String[] {"band", "yearlyPrice", "employeesUpTo", "callsUpTo"}) {
      head.addHeaderCell().setText(getTranslation("price." + column));
    }
    for (PriceTier tier : tiers) {
      Band band = new Band(tier, tier.tier() == tiers.size());
      bands.add(band);
      NativeTableRow row = table.getBody().addRow();
      row.addHeaderCell().setText(String.valueOf(tier.tier()));
      row.addDataCell().add(band.price);
      row.addDataCell().add(band.employees);
      row.addDataCell().add(band.calls);
    }
    getContent().addClassName("price-list-form");
    getContent().add(inForceFrom, table);
  }

  /**
   * What was typed.
   *
   * @throws BusinessRuleViolation when something is missing; the rest the service checks
   */
  PriceListInput read() {
    LocalDate day = inForceFrom.getValue();
    inForceFrom.setInvalid(day == null);
    boolean complete = day != null;
    for (Band band : bands) {
      complete &= band.isComplete();
    }
    if (day == null || !complete) {
      throw BusinessRuleViolation.plain("notice.checkFields");
    }
    return new PriceListInput(day, bands.stream().map(Band::tier).toList());
  }

  private final class Band {
    private final int number;
    private final boolean last;
    private final BigDecimalField price = new BigDecimalField();
    private final IntegerField employees = new IntegerField();
    private final IntegerField calls = new IntegerField();

    private Band(PriceTier tier, boolean last) {
      this.number = tier.tier();
      this.last = last;
      price.setLocale(getLocale());
      BigDecimal plain = tier.yearlyPrice().stripTrailingZeros();
      price.setValue(plain.setScale(Math.max(0, plain.scale())));
      price.setSuffixComponent(new Span(getTranslation("price.currency")));
      price.setAriaLabel(label("price.yearlyPrice"));
      dress(employees, tier.employeesUpTo(), "price.employeesUpTo");
      dress(calls, tier.callsUpTo(), "price.callsUpTo");
    }

    private void dress(IntegerField field, @Nullable Integer value, String key) {
      field.setMin(1);
      field.setMax(1_000_000);
      field.setValue(value);
      field.setAriaLabel(label(key));
      if (last) {
        field.setPlaceholder(getTranslation("price.noBorder"));
        field.setReadOnly(true);
      }
    }

    private String label(String key) {
      return getTranslation("price.ofBand", getTranslation(key), number);
    }

    private boolean isComplete() {
      price.setInvalid(price.getValue() == null);
      if (!last) {
        employees.setInvalid(employees.getValue() == null);
        calls.setInvalid(calls.getValue() == null);
      }
      return !price.isInvalid() && !employees.isInvalid() && !calls.isInvalid();
    }

    private PriceTier tier() {
      BigDecimal amount = price.getValue();
      return new PriceTier(number, amount, employees.getValue(), calls.getValue());
    }
  }
}

package cz.ohlas.price.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.BigDecimalField;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ui.DayField;
import cz.ohlas.price.VatRate;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The next rate of VAT and the day from which it holds. */
final class VatRateForm extends Composite<FormLayout> {

  private final DayField from = new DayField("price.vat.from");
  private final BigDecimalField percent = new BigDecimalField(getTranslation("price.vat.percent"));

  VatRateForm() {
    from.setRequiredIndicatorVisible(true);
    percent.setLocale(getLocale());
    percent.setRequiredIndicatorVisible(true);
    getContent().add(from, percent);
  }

  VatRate read() {
    LocalDate day = from.getValue();
    BigDecimal rate = percent.getValue();
    from.setInvalid(day == null);
    percent.setInvalid(rate == null);
    if (day == null || rate == null) {
      throw BusinessRuleViolation.plain("notice.checkFields");
    }
    return new VatRate(day, rate);
  }
}

package cz.ohlas.price.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.Formats;
import cz.ohlas.base.ui.DayField;
import cz.ohlas.price.VatRate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The next rate of VAT and the day from which it holds. One that holds already cannot be taken back
 * any more: it is entered by pressing Add a second time.
 */
final class VatRateForm extends Composite<FormLayout> {

  private final DayField from = new DayField("price.vat.from");
  private final BigDecimalField percent = new BigDecimalField(getTranslation("price.vat.percent"));
  private final LocalDate earliest;
  private final LocalDate today;
  private @Nullable VatRate accepted;

  /** Takes the day of the latest rate, which the next one must follow, and today. */
  VatRateForm(LocalDate latest, LocalDate today) {
    this.earliest = latest.plusDays(1);
    this.today = today;
    from.setRequiredIndicatorVisible(true);
    from.setMin(earliest);
    percent.setLocale(getLocale());
    percent.setRequiredIndicatorVisible(true);
    percent.setSuffixComponent(new Span("%"));
    percent.setHelperText(getTranslation("price.vat.percent.help"));
    getContent().add(from, percent);
  }

  /**
   * What was typed.
   *
   * @throws BusinessRuleViolation when it is no rate that could follow, or holds already and nobody
   *     said yet that it is so
   */
  VatRate read() {
    LocalDate day = from.getValue();
    BigDecimal rate = percent.getValue();
    boolean follows = day != null && !day.isBefore(earliest);
    boolean sensible = rate != null && VatRate.isSensible(rate);
    from.setInvalid(!follows);
    from.setErrorMessage(follows ? "" : getTranslation("price.rule.vatRateOrder"));
    percent.setInvalid(!sensible);
    percent.setErrorMessage(sensible ? "" : getTranslation("price.rule.vatPercent"));
    if (day == null || rate == null || !follows || !sensible) {
      throw BusinessRuleViolation.plain("notice.checkFields");
    }
    VatRate typed = new VatRate(day, rate);
    if (!day.isAfter(today) && !Objects.equals(typed, accepted)) {
      accepted = typed;
      throw BusinessRuleViolation.of(
          "PRC-4", "price.vat.holdsAlready", Formats.of(getLocale()).date(day));
    }
    return typed;
  }
}

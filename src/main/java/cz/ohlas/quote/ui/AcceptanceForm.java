package cz.ohlas.quote.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.Formats;
import cz.ohlas.base.ui.DayField;
import cz.ohlas.quote.AcceptanceInput;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The customer's yes: who, when, by which order, and the number of the contract that follows. */
final class AcceptanceForm extends Composite<FormLayout> {

  private final DayField on = new DayField("quote.answer.on");
  private final TextField byName = text("quote.accept.byName", 120);
  private final TextField byFunction = text("quote.accept.byFunction", 200);
  private final TextField orderNumber = text("quote.accept.orderNumber", 60);
  private final TextField contractNumber = text("quote.accept.contractNumber", 40);

  /** Proposes today; once the quote is no longer binding, the day in time has to be said. */
  AcceptanceForm(@Nullable String quoteNumber, LocalDate today, @Nullable LocalDate bindingUntil) {
    if (bindingUntil == null || !bindingUntil.isBefore(today)) {
      on.setValue(today);
      on.setMax(today);
    } else {
      on.setMax(bindingUntil);
      on.setHelperText(
          getTranslation("quote.bindingUntil", Formats.of(getLocale()).date(bindingUntil)));
    }
    on.setRequiredIndicatorVisible(true);
    byName.setRequiredIndicatorVisible(true);
    contractNumber.setRequiredIndicatorVisible(true);
    contractNumber.setHelperText(getTranslation("quote.accept.contractNumber.help"));
    if (quoteNumber != null) {
      contractNumber.setValue("S" + quoteNumber.substring(1));
    }
    getContent().add(on, byName, byFunction, orderNumber, contractNumber);
  }

  AcceptanceInput read() {
    LocalDate day = on.getValue();
    on.setInvalid(day == null);
    byName.setInvalid(byName.isEmpty());
    contractNumber.setInvalid(contractNumber.isEmpty());
    if (day == null || byName.isEmpty() || contractNumber.isEmpty()) {
      throw BusinessRuleViolation.plain("notice.checkFields");
    }
    return new AcceptanceInput(
        day,
        byName.getValue(),
        byFunction.getValue(),
        orderNumber.getValue(),
        contractNumber.getValue());
  }

  private TextField text(String labelKey, int longest) {
    TextField field = new TextField(getTranslation(labelKey));
    field.setMaxLength(longest);
    return field;
  }
}

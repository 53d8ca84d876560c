package cz.ohlas.quote.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ui.DayField;
import java.time.LocalDate;

/** The customer's no: when, and why if they said so. */
final class DeclineForm extends Composite<FormLayout> {

  private static final int LONGEST = 1000;

  private final DayField on = new DayField("quote.answer.on");
  private final TextArea reason = new TextArea();

  DeclineForm(LocalDate today) {
    on.setValue(today);
    on.setMax(today);
    on.setRequiredIndicatorVisible(true);
    reason.setLabel(getTranslation("quote.decline.reason"));
    reason.setMaxLength(LONGEST);
    reason.setMinRows(3);
    getContent().add(on, reason);
  }

  LocalDate day() {
    LocalDate day = on.getValue();
    if (day == null) {
      on.setInvalid(true);
      throw BusinessRuleViolation.plain("notice.checkFields");
    }
    return day;
  }

  String reason() {
    return reason.getValue();
  }
}

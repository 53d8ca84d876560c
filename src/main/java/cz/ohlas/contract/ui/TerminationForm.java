package cz.ohlas.contract.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ui.DayField;
import java.time.LocalDate;

/** When and why a contract ends earlier than agreed. */
final class TerminationForm extends Composite<FormLayout> {

  private static final int REASON_LENGTH = 1_000;

  private final DayField lastDay = new DayField("contract.terminate.lastDay");
  private final TextArea reason = new TextArea(getTranslation("contract.terminationReason"));

  TerminationForm(LocalDate today) {
    lastDay.setValue(today);
    lastDay.setRequiredIndicatorVisible(true);
    reason.setMaxLength(REASON_LENGTH);
    reason.setRequiredIndicatorVisible(true);
    getContent().add(lastDay, reason);
    getContent().setColspan(reason, 2);
  }

  LocalDate lastDay() {
    LocalDate day = lastDay.getValue();
    if (day == null) {
      throw BusinessRuleViolation.plain("notice.checkFields");
    }
    return day;
  }

  String reason() {
    return reason.getValue();
  }
}

package cz.ohlas.statement.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;

/** Asks why a statement is corrected; the customer reads it. */
final class ReasonForm extends Composite<Div> {

  private final TextArea reason = new TextArea();

  ReasonForm() {
    reason.setLabel(getTranslation("statement.reason"));
    reason.setHelperText(getTranslation("statement.reason.help"));
    reason.setMaxLength(1000);
    reason.setMinRows(3);
    reason.setRequiredIndicatorVisible(true);
    reason.setWidthFull();
    getContent().add(reason);
  }

  String reason() {
    return reason.getValue();
  }
}

package cz.ohlas.contract.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;

/** Why a contract that has not begun will never begin. */
final class WithdrawalForm extends Composite<Div> {

  private static final int REASON_LENGTH = 1_000;

  private final TextArea reason = new TextArea(getTranslation("contract.withdraw.reason"));

  WithdrawalForm() {
    reason.setMaxLength(REASON_LENGTH);
    reason.setRequiredIndicatorVisible(true);
    reason.setWidthFull();
    getContent().add(new Paragraph(getTranslation("contract.withdraw.text")), reason);
  }

  String reason() {
    return reason.getValue();
  }
}

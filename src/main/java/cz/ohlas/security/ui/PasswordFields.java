package cz.ohlas.security.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.PasswordField;
import cz.ohlas.base.BusinessRuleViolation;

/** A new password, typed twice. */
final class PasswordFields extends Composite<FormLayout> {

  private final PasswordField wanted = new PasswordField(getTranslation("security.password.new"));
  private final PasswordField again = new PasswordField(getTranslation("security.password.again"));

  PasswordFields() {
    wanted.setHelperText(getTranslation("security.password.help"));
    for (PasswordField field : new PasswordField[] {wanted, again}) {
      field.setRequiredIndicatorVisible(true);
      field.getElement().setAttribute("autocomplete", "new-password");
    }
    getContent().add(wanted, again);
  }

  /**
   * What was typed.
   *
   * @throws BusinessRuleViolation when the two differ
   */
  String value() {
    boolean same = wanted.getValue().equals(again.getValue());
    again.setInvalid(!same);
    if (!same) {
      throw BusinessRuleViolation.plain("security.rule.password.differ");
    }
    return wanted.getValue();
  }

  void clear() {
    wanted.clear();
    again.clear();
  }
}

package cz.ohlas.security.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import com.vaadin.flow.data.binder.ValidationException;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.CheckDigits;
import cz.ohlas.base.ui.DoubtfulNumbers;
import cz.ohlas.security.SetupInput;

/** The first administrator and the company. */
final class SetupForm extends Composite<Div> {

  private final BeanValidationBinder<SetupInput> binder =
      new BeanValidationBinder<>(SetupInput.class);
  private final DoubtfulNumbers numbers = new DoubtfulNumbers();
  private final PasswordField password = new PasswordField(getTranslation("security.password.new"));
  private final PasswordField again = new PasswordField(getTranslation("security.password.again"));

  SetupForm() {
    password.setHelperText(getTranslation("security.password.help"));
    password.getElement().setAttribute("autocomplete", "new-password");
    again.getElement().setAttribute("autocomplete", "new-password");
    password.setRequiredIndicatorVisible(true);
    again.setRequiredIndicatorVisible(true);
    binder.forField(password).bind("password");
    TextField login = text("security.account.loginName", "loginName");
    login.setHelperText(getTranslation("security.account.loginName.help"));
    login.getElement().setAttribute("autocomplete", "username");
    EmailField email = new EmailField(getTranslation("security.setup.companyEmail"));
    binder.forField(email).bind("companyEmail");
    getContent().addClassName("entrance-form");
    getContent()
        .add(
            new H2(getTranslation("security.setup.administrator")),
            new FormLayout(
                text("security.account.displayName", "displayName"), login, password, again),
            new H2(getTranslation("security.setup.company")),
            new FormLayout(
                text("security.setup.companyName", "companyName"),
                numbers.watch(
                    text("security.setup.ico", "ico"), ico -> !CheckDigits.isValidIco(ico)),
                text("security.setup.street", "street"),
                text("security.setup.city", "city"),
                text("security.setup.postcode", "postcode"),
                email));
    binder.readRecord(new SetupInput("", "", "", "", "", "", "", "", ""));
  }

  /**
   * What was typed.
   *
   * @throws BusinessRuleViolation when the two passwords differ, or the check digit of the IČO does
   *     not fit and nobody said yet that it is so
   */
  SetupInput read() throws ValidationException {
    SetupInput typed = binder.writeRecord();
    boolean same = password.getValue().equals(again.getValue());
    again.setInvalid(!same);
    if (!same) {
      throw BusinessRuleViolation.plain("security.rule.password.differ");
    }
    numbers.check();
    return typed;
  }

  private TextField text(String labelKey, String component) {
    TextField field = new TextField(getTranslation(labelKey));
    field.setRequiredIndicatorVisible(true);
    binder.forField(field).bind(component);
    return field;
  }
}

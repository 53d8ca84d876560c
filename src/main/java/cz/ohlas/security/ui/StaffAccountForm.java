package cz.ohlas.security.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import com.vaadin.flow.data.binder.ValidationException;
import cz.ohlas.base.Translations;
import cz.ohlas.security.Role;
import cz.ohlas.security.StaffAccountInput;
import java.util.Locale;
import java.util.Set;

/** What is known of a person who works here. */
final class StaffAccountForm extends Composite<FormLayout> {

  private final BeanValidationBinder<StaffAccountInput> binder =
      new BeanValidationBinder<>(StaffAccountInput.class);

  StaffAccountForm() {
    this(new StaffAccountInput("", "", "", "", "", Translations.CZECH, Set.of()));
  }

  StaffAccountForm(StaffAccountInput now) {
    TextField name = text("displayName");
    name.setRequiredIndicatorVisible(true);
    TextField login = text("loginName");
    login.setRequiredIndicatorVisible(true);
    login.setHelperText(getTranslation("security.account.loginName.help"));
    EmailField email = new EmailField(getTranslation("security.account.email"));
    binder.forField(email).bind("email");
    Select<Locale> language = new Select<>();
    language.setLabel(getTranslation("security.account.language"));
    language.setItems(Translations.locales());
    language.setItemLabelGenerator(item -> getTranslation("language." + item.getLanguage()));
    binder.forField(language).bind("language");
    CheckboxGroup<Role> roles = new CheckboxGroup<>(getTranslation("security.account.roles"));
    roles.setItems(Role.values());
    roles.setItemLabelGenerator(role -> getTranslation(role.key()));
    binder.forField(roles).bind("roles");
    FormLayout form = getContent();
    form.add(name, login, text("jobTitle"), email, text("phone"), language);
    form.add(roles, 2);
    binder.readRecord(now);
  }

  /** What was typed. */
  StaffAccountInput read() throws ValidationException {
    return binder.writeRecord();
  }

  private TextField text(String component) {
    TextField field = new TextField(getTranslation("security.account." + component));
    binder.forField(field).bind(component);
    return field;
  }
}

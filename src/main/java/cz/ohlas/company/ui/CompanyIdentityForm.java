package cz.ohlas.company.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import com.vaadin.flow.data.binder.ValidationException;
import cz.ohlas.company.CompanyIdentity;

/** Who the company is. */
final class CompanyIdentityForm extends Composite<FormLayout> {

  private final BeanValidationBinder<CompanyIdentity> binder =
      new BeanValidationBinder<>(CompanyIdentity.class);

  CompanyIdentityForm() {
    EmailField email = new EmailField(getTranslation("company.field.email"));
    binder.forField(email).bind("email");
    Checkbox vatPayer = new Checkbox(getTranslation("company.field.vatPayer"));
    binder.forField(vatPayer).bind("vatPayer");
    TextField registerEntry = text("registerEntry");
    registerEntry.setHelperText(getTranslation("company.field.registerEntry.help"));
    TextField signatoryFunction = text("signatoryFunction");
    signatoryFunction.setHelperText(getTranslation("company.field.signatoryFunction.help"));
    TextField place = text("place");
    place.setHelperText(getTranslation("company.field.place.help"));
    FormLayout form = getContent();
    form.add(required("name"), 2);
    form.add(required("ico"), text("dic"));
    form.add(registerEntry, 2);
    form.add(required("street"), required("city"), required("postcode"), text("dataBox"));
    form.add(text("phone"), email, text("web"), place);
    form.add(text("signatoryName"), signatoryFunction);
    form.add(vatPayer, 2);
  }

  void show(CompanyIdentity identity) {
    binder.readRecord(identity);
  }

  /** What was typed. */
  CompanyIdentity read() throws ValidationException {
    return binder.writeRecord();
  }

  private TextField required(String component) {
    TextField field = text(component);
    field.setRequiredIndicatorVisible(true);
    return field;
  }

  private TextField text(String component) {
    TextField field = new TextField(getTranslation("company.field." + component));
    binder.forField(field).bind(component);
    return field;
  }
}

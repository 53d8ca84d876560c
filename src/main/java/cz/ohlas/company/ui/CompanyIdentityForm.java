package cz.ohlas.company.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import com.vaadin.flow.data.binder.ValidationException;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.CheckDigits;
import cz.ohlas.base.ui.DoubtfulNumbers;
import cz.ohlas.company.CompanyIdentity;

/**
 * Who the company is. Its own numbers stand on every document, so one whose check digits do not fit
 * is warned about and saved by pressing Save a second time.
 */
final class CompanyIdentityForm extends Composite<FormLayout> {

  private final BeanValidationBinder<CompanyIdentity> binder =
      new BeanValidationBinder<>(CompanyIdentity.class);
  private final DoubtfulNumbers numbers = new DoubtfulNumbers();

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
    form.add(
        numbers.watch(required("ico"), ico -> !CheckDigits.isValidIco(ico)),
        numbers.watch(text("dic"), dic -> !CheckDigits.isValidDic(dic)));
    form.add(registerEntry, 2);
    form.add(required("street"), required("city"), required("postcode"), text("dataBox"));
    form.add(text("phone"), email, text("web"), place);
    form.add(text("signatoryName"), signatoryFunction);
    form.add(vatPayer, 2);
  }

  void show(CompanyIdentity identity) {
    binder.readRecord(identity);
    numbers.acceptShown();
  }

  /**
   * What was typed.
   *
   * @throws BusinessRuleViolation when a check digit does not fit and nobody said yet that it is so
   */
  CompanyIdentity read() throws ValidationException {
    CompanyIdentity typed = binder.writeRecord();
    numbers.check();
    return typed;
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

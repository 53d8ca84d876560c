package cz.ohlas.company.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import com.vaadin.flow.data.binder.ValidationException;
import cz.ohlas.company.CompanyRules;

/** What the company has decided where the rules leave it a choice. */
final class CompanyRulesForm extends Composite<FormLayout> {

  private static final String[] SCOPES = {
    "SCO_C1", "SCO_C2", "SCO_C3", "SCO_C4", "SCO_W1", "SCO_W2", "SCO_W3", "SCO_W4"
  };

  private final BeanValidationBinder<CompanyRules> binder =
      new BeanValidationBinder<>(CompanyRules.class);

  CompanyRulesForm() {
    EmailField supportEmail = new EmailField(label("supportEmail"));
    bind(supportEmail, "supportEmail");
    TextField supportPhone = new TextField(label("supportPhone"));
    bind(supportPhone, "supportPhone");
    TextField download = new TextField(label("clientDownloadUrl"));
    bind(download, "clientDownloadUrl");
    BigDecimalField limit = new BigDecimalField(label("approvalLimitPercent"));
    limit.setLocale(getLocale());
    limit.setSuffixComponent(new Span("%"));
    bind(limit, "approvalLimitPercent");
    BigDecimalField rate = new BigDecimalField(label("hourlyRate"));
    rate.setLocale(getLocale());
    rate.setSuffixComponent(new Span(getTranslation("company.crowns")));
    bind(rate, "hourlyRate");
    Checkbox withoutVat = new Checkbox(label("listPricesWithoutVat"));
    binder.forField(withoutVat).bind("listPricesWithoutVat");
    CheckboxGroup<String> scopes = new CheckboxGroup<>(label("freeProgrammeScopes"));
    scopes.setItems(SCOPES);
    scopes.setItemLabelGenerator(scope -> getTranslation("contract.scope." + scope));
    scopes.addClassName("stacked");
    bind(scopes, "freeProgrammeScopes");
    FormLayout form = getContent();
    form.add(supportEmail, supportPhone);
    form.add(download, 2);
    form.add(limit, rate);
    form.add(days("proofDays"), days("clarificationDays"));
    form.add(days("renewalHorizonDays"), withoutVat);
    form.add(scopes, 2);
  }

  void show(CompanyRules rules) {
    binder.readRecord(rules);
  }

  /** What was typed. */
  CompanyRules read() throws ValidationException {
    return binder.writeRecord();
  }

  private IntegerField days(String component) {
    IntegerField field = new IntegerField(label(component));
    field.setStepButtonsVisible(true);
    field.setSuffixComponent(new Span(getTranslation("company.days")));
    bind(field, component);
    return field;
  }

  private <V, F extends com.vaadin.flow.component.HasValue<?, V> & HasHelper> void bind(
      F field, String component) {
    field.setHelperText(getTranslation("company.field." + component + ".help"));
    binder.forField(field).bind(component);
  }

  private String label(String component) {
    return getTranslation("company.field." + component);
  }
}

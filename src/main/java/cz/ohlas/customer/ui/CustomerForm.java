package cz.ohlas.customer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.Translations;
import cz.ohlas.base.ui.DoubtfulNumbers;
import cz.ohlas.base.ui.FormDialog;
import cz.ohlas.base.ui.Notices;
import cz.ohlas.customer.CustomerInput;
import cz.ohlas.customer.CustomerReference;
import cz.ohlas.customer.CzechIds;
import cz.ohlas.customer.LegalForm;
import cz.ohlas.customer.ReachKind;
import cz.ohlas.customer.RegisteredCompany;
import cz.ohlas.price.VatRegime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What people write about a customer. A number whose check digit does not fit is warned about at
 * once and saved by pressing Save a second time.
 */
final class CustomerForm extends Composite<Div> {

  private final BeanValidationBinder<CustomerInput> binder = Fields.binder(CustomerInput.class);
  private final transient SerializableFunction<String, Optional<CustomerReference>> withIco;
  private final Map<String, TextField> texts = new HashMap<>();
  private final TextField ico = text("ico");
  private final TextField dic = text("dic");
  private final ComboBox<String> country;
  private final ComboBox<String> legalForm = CustomerChoices.legalForm(getLocale());
  private final Div sameIco = new Div();
  private final long own;
  private final DoubtfulNumbers numbers = new DoubtfulNumbers();

  CustomerForm(CustomerParts parts, long own, CustomerInput shown) {
    this.own = own;
    this.withIco = parts.customers()::withIco;
    sameIco.addClassName("field-warning");
    sameIco.setVisible(false);
    ico.addValueChangeListener(change -> checkIco(change.getValue()));
    numbers.watch(ico, CzechIds::isDoubtfulIco);
    numbers.watch(dic, CzechIds::isDoubtfulDic);
    CriteriaField criteria = new CriteriaField(parts.today());
    binder
        .forField(criteria)
        .withValidator(value -> criteria.isComplete(), getTranslation("customer.criteria.bad"))
        .bind("criteria");
    country = Fields.bound(binder, CustomerChoices.country(getLocale()), "country");
    binder
        .forField(legalForm)
        .withConverter(form -> form == null ? "" : form, form -> form.isEmpty() ? null : form)
        .bind("legalForm");
    AddressField correspondence = new AddressField();
    binder
        .forField(correspondence)
        .withValidator(
            value -> correspondence.isComplete(), getTranslation("customer.rule.cityMissing"))
        .withValidationStatusHandler(status -> correspondence.isComplete())
        .bind("correspondence");
    FormLayout identity = new FormLayout();
    Fields.inTwoColumns(
        identity,
        Fields.whole(text("name")),
        Fields.whole(legalForm),
        ico,
        dic,
        Fields.whole(new RegisterLookup(parts.register(), ico::getValue, this::load)),
        Fields.whole(sameIco),
        text("street"),
        text("city"),
        text("postcode"),
        country,
        Fields.whole(correspondence),
        new SeveralField(ReachKind.PHONE).boundTo(binder, "phones"),
        new SeveralField(ReachKind.EMAIL).boundTo(binder, "emails"),
        text("web"),
        Fields.bound(binder, CustomerChoices.language(), "language"),
        Fields.whole(text("registerEntry")));
    FormLayout business = new FormLayout();
    Fields.inTwoColumns(
        business,
        Fields.bound(binder, CustomerChoices.manager(parts.staff()), "accountManagerStaffId"),
        Fields.bound(binder, CustomerChoices.vatRegime(), "vatRegime"),
        text("costCentre"),
        text("statementRecipients"),
        Fields.whole(
            Fields.bound(binder, new TextArea(getTranslation("customer.notes")), "notes")));
    getContent().addClassName("customer-form");
    getContent().add(identity, criteria, business);
    binder.readRecord(shown);
    numbers.acceptShown();
  }

  /** The dialog in which a customer is written down; hands over the new one's id. */
  static FormDialog dialog(CustomerParts parts, SerializableConsumer<Long> created) {
    CustomerInput nothing =
        CustomerInput.empty(VatRegime.DOMESTIC, Translations.CZECH)
            .withAccountManager(parts.current().require().id());
    CustomerForm form = new CustomerForm(parts, 0, nothing);
    return new FormDialog(
            "customer.create",
            "action.create",
            form,
            () -> {
              long id = parts.customers().create(form.read());
              Notices.done("notice.saved");
              created.accept(id);
            })
        .drafted("customer.create", 0, 0)
        .wide();
  }

  /**
   * What was typed.
   *
   * @throws BusinessRuleViolation when a check digit does not fit and nobody said yet that it is so
   */
  CustomerInput read() throws ValidationException {
    CustomerInput typed = binder.writeRecord();
    numbers.check();
    return typed;
  }

  /**
   * What the register knows replaces what was typed, and what it does not know stays; nothing is
   * saved yet. Numbers whose check digits do not fit need no second look then: the register knows
   * better.
   */
  private void load(RegisteredCompany company) {
    write("name", company.name());
    write("dic", company.dic());
    write("street", company.street());
    write("city", company.city());
    write("postcode", company.postcode());
    write("registerEntry", company.registerEntry());
    numbers.acceptShown();
    country.setValue(company.country());
    if (!company.legalForm().isEmpty()) {
      legalForm.setValue(LegalForm.kept(company.legalForm()));
    }
  }

  private void write(String property, String value) {
    if (!value.isEmpty()) {
      Objects.requireNonNull(texts.get(property)).setValue(value);
    }
  }

  private void checkIco(String typed) {
    sameIco.removeAll();
    withIco
        .apply(typed)
        .filter(other -> other.id() != own)
        .ifPresent(other -> {
          Anchor way = CustomerNavigation.link(other.id(), other.name());
          way.setTarget(AnchorTarget.BLANK);
          sameIco.add(new Span(getTranslation("customer.icoTaken")), way);
        });
    sameIco.setVisible(sameIco.getComponentCount() > 0);
  }

  private TextField text(String property) {
    TextField field = new TextField(getTranslation("customer." + property));
    texts.put(property, field);
    return Fields.bound(binder, field, property);
  }
}

package cz.ohlas.customer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import com.vaadin.flow.data.binder.ValidationException;
import cz.ohlas.customer.SiteInput;

/** What people write about a place of a customer. */
final class SiteForm extends Composite<FormLayout> {

  private final BeanValidationBinder<SiteInput> binder = Fields.binder(SiteInput.class);

  SiteForm(SiteInput shown) {
    ComboBox<String> country = CustomerChoices.country(getLocale());
    country.setLabel(getTranslation("customer.site.country"));
    Fields.inTwoColumns(
        getContent(),
        Fields.whole(text("name")),
        text("street"),
        text("city"),
        text("postcode"),
        Fields.bound(binder, country, "country"),
        Fields.whole(
            Fields.bound(binder, new TextArea(getTranslation("customer.site.note")), "note")));
    binder.readRecord(shown);
  }

  SiteInput read() throws ValidationException {
    return binder.writeRecord();
  }

  private TextField text(String property) {
    return Fields.bound(
        binder, new TextField(getTranslation("customer.site." + property)), property);
  }
}

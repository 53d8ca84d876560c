package cz.ohlas.customer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import com.vaadin.flow.data.binder.ValidationException;
import cz.ohlas.customer.ContactInput;
import cz.ohlas.customer.ReachKind;

/** What people write about a person at a customer. */
final class ContactForm extends Composite<FormLayout> {

  private final BeanValidationBinder<ContactInput> binder = Fields.binder(ContactInput.class);

  ContactForm(ContactInput shown) {
    Fields.inTwoColumns(
        getContent(),
        text("name"),
        text("function"),
        new SeveralField(ReachKind.PHONE).boundTo(binder, "phones"),
        new SeveralField(ReachKind.EMAIL).boundTo(binder, "emails"),
        Fields.bound(binder, CustomerChoices.language(), "language"));
    binder.readRecord(shown);
  }

  ContactInput read() throws ValidationException {
    return binder.writeRecord();
  }

  private TextField text(String property) {
    return Fields.bound(
        binder, new TextField(getTranslation("customer.contact." + property)), property);
  }
}

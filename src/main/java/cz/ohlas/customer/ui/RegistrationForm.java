package cz.ohlas.customer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import com.vaadin.flow.data.binder.ValidationException;
import cz.ohlas.base.ui.DayField;
import cz.ohlas.customer.RegistrationInput;
import java.time.LocalDate;

/** What people write about an installation (REG-1). There is no field for any password. */
final class RegistrationForm extends Composite<FormLayout> {

  private final BeanValidationBinder<RegistrationInput> binder =
      Fields.binder(RegistrationInput.class);

  RegistrationForm(RegistrationInput shown, LocalDate today) {
    DayField registeredOn =
        Fields.bound(binder, new DayField("customer.registration.registeredOn"), "registeredOn");
    registeredOn.setMax(today);
    TextField remoteIds = text("remoteIds");
    remoteIds.setHelperText(getTranslation("customer.registration.remoteIds.help"));
    Fields.inTwoColumns(
        getContent(),
        text("product"),
        text("edition"),
        text("licenceKey"),
        text("cardNumber"),
        registeredOn,
        Fields.bound(
            binder, new IntegerField(getTranslation("customer.registration.seats")), "seats"),
        text("place"),
        text("servers"),
        text("trunks"),
        remoteIds,
        Fields.whole(
            Fields.bound(
                binder, new TextArea(getTranslation("customer.registration.notes")), "notes")));
    binder.readRecord(shown);
  }

  RegistrationInput read() throws ValidationException {
    return binder.writeRecord();
  }

  private TextField text(String property) {
    return Fields.bound(
        binder, new TextField(getTranslation("customer.registration." + property)), property);
  }
}

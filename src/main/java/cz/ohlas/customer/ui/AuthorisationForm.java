package cz.ohlas.customer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import com.vaadin.flow.data.binder.ValidationException;
import cz.ohlas.base.ui.DayField;
import cz.ohlas.customer.AuthorisationInput;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The customer's approval of a person (REG-4). */
final class AuthorisationForm extends Composite<FormLayout> {

  private final BeanValidationBinder<AuthorisationInput> binder =
      Fields.binder(AuthorisationInput.class);

  /** Takes the approval to be corrected, null for a new one that begins today. */
  AuthorisationForm(@Nullable AuthorisationInput shown, LocalDate today) {
    DayField from =
        Fields.bound(binder, new DayField("customer.authorisation.validFrom"), "validFrom");
    DayField to = Fields.bound(binder, new DayField("customer.authorisation.validTo"), "validTo");
    to.setHelperText(getTranslation("customer.authorisation.validTo.help"));
    to.setClearButtonVisible(true);
    DayField approvedOn =
        Fields.bound(binder, new DayField("customer.authorisation.approvedOn"), "approvedOn");
    approvedOn.setMax(today);
    TextField document =
        Fields.bound(
            binder, new TextField(getTranslation("customer.authorisation.document")), "document");
    document.setHelperText(getTranslation("customer.authorisation.document.help"));
    Fields.inTwoColumns(
        getContent(),
        from,
        to,
        Fields.bound(
            binder,
            new TextField(getTranslation("customer.authorisation.approvedBy")),
            "approvedBy"),
        approvedOn,
        Fields.whole(document));
    if (shown == null) {
      from.setValue(today);
      approvedOn.setValue(today);
    } else {
      binder.readRecord(shown);
    }
  }

  AuthorisationInput read() throws ValidationException {
    return binder.writeRecord();
  }
}

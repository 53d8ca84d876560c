package cz.ohlas.complaint.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import cz.ohlas.base.ui.DayField;
import cz.ohlas.complaint.ArrivalForm;
import cz.ohlas.complaint.InstructionInput;
import cz.ohlas.customer.CustomerReference;
import cz.ohlas.customer.CustomerService;
import cz.ohlas.customer.ui.CustomerPicker;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/** Who was told how to file a complaint, when and about what (CMP-1). */
final class InstructionForm extends Composite<FormLayout> {

  private final Binder<InstructionInput> binder = new Binder<>(InstructionInput.class);
  private final String required = getTranslation("field.required");

  InstructionForm(CustomerService customers, LocalDateTime now) {
    getContent()
        .setResponsiveSteps(
            new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("30rem", 2));
    Paragraph why = new Paragraph(getTranslation("complaint.instructed.howText"));
    why.addClassName("quiet");
    RadioButtonGroup<ArrivalForm> form =
        new RadioButtonGroup<>(getTranslation("complaint.field.form"));
    form.setItems(Arrays.stream(ArrivalForm.values()).filter(each -> !each.isWritten()).toList());
    form.setItemLabelGenerator(each -> getTranslation("complaint.form." + each.name()));
    binder.forField(form).asRequired(required).bind("form");
    DayField day = new DayField("complaint.field.happenedOn");
    day.setMax(now.toLocalDate());
    binder.forField(day).asRequired(required).bind("day");
    TimePicker time = new TimePicker(getTranslation("complaint.field.happenedTime"));
    time.setLocale(getLocale());
    binder.forField(time).asRequired(required).bind("time");
    TextField person = new TextField(getTranslation("complaint.field.person"));
    person.setMaxLength(200);
    binder.forField(person).asRequired(required).bind("person");
    CustomerPicker customer = new CustomerPicker("complaint.field.customer", customers);
    binder
        .forField(customer)
        .withConverter(
            (CustomerReference chosen) -> chosen == null ? null : chosen.id(),
            id -> id == null ? null : customers.reference(id))
        .bind("customerId");
    TextArea about = new TextArea(getTranslation("complaint.field.about"));
    about.setMaxLength(2000);
    binder.forField(about).asRequired(required).bind("about");
    getContent().add(why, 2);
    getContent().add(form, 2);
    getContent().add(day, time, person, customer);
    getContent().add(about, 2);
    form.setValue(ArrivalForm.PHONE);
    day.setValue(now.toLocalDate());
    time.setValue(now.toLocalTime().truncatedTo(ChronoUnit.MINUTES));
  }

  InstructionInput read() throws ValidationException {
    return binder.writeRecord();
  }
}

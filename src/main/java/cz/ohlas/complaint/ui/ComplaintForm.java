package cz.ohlas.complaint.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import cz.ohlas.base.StaffDirectory.StaffCard;
import cz.ohlas.base.ui.DayField;
import cz.ohlas.complaint.ArrivalForm;
import cz.ohlas.complaint.ComplaintInput;
import cz.ohlas.complaint.ComplaintKind;
import cz.ohlas.customer.CustomerReference;
import cz.ohlas.customer.CustomerService;
import cz.ohlas.customer.ui.CustomerPicker;
import cz.ohlas.request.RequestReference;
import cz.ohlas.request.RequestReferences;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A complaint as it is registered. */
final class ComplaintForm extends Composite<FormLayout> {

  private static final int REQUESTS = 200;

  private final Binder<ComplaintInput> binder = new Binder<>(ComplaintInput.class);
  private final transient CustomerService customers;
  private final transient RequestReferences requests;
  private final transient List<StaffCard> colleagues;
  private final String required = getTranslation("field.required");
  private final MultiSelectComboBox<RequestReference> about =
      new MultiSelectComboBox<>(getTranslation("complaint.field.requests"));

  ComplaintForm(
      CustomerService customers,
      RequestReferences requests,
      List<StaffCard> colleagues,
      LocalDate today) {
    this.customers = customers;
    this.requests = requests;
    this.colleagues = colleagues;
    getContent().addClassName("complaint-form");
    getContent()
        .setResponsiveSteps(
            new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("34rem", 2));
    arrival(today);
    who();
    what();
  }

  void show(ComplaintInput input) {
    offerRequests(input.customerId());
    binder.readRecord(input);
  }

  ComplaintInput read() throws ValidationException {
    return binder.writeRecord();
  }

  private void arrival(LocalDate today) {
    RadioButtonGroup<ArrivalForm> form =
        new RadioButtonGroup<>(getTranslation("complaint.field.form"));
    form.setItems(Arrays.stream(ArrivalForm.values()).filter(ArrivalForm::isWritten).toList());
    form.setItemLabelGenerator(each -> getTranslation("complaint.form." + each.name()));
    binder.forField(form).asRequired(required).bind("form");
    DayField received = new DayField("complaint.field.receivedOn");
    received.setMax(today);
    received.setHelperText(getTranslation("complaint.field.receivedOn.hint"));
    binder.forField(received).asRequired(required).bind("receivedOn");
    TimePicker time = new TimePicker(getTranslation("complaint.field.receivedTime"));
    time.setLocale(getLocale());
    binder.forField(time).bind("receivedTime");
    DayField dated = new DayField("complaint.field.datedOn");
    dated.setMax(today);
    binder.forField(dated).bind("datedOn");
    RadioButtonGroup<ComplaintKind> kind =
        new RadioButtonGroup<>(getTranslation("complaint.field.kind"));
    kind.setItems(ComplaintKind.values());
    kind.setItemLabelGenerator(each -> getTranslation("complaint.kindHint." + each.name()));
    binder.forField(kind).asRequired(required).bind("kind");
    getContent().add(form, 2);
    getContent().add(received, time, dated);
    getContent().add(kind, 2);
  }

  private void who() {
    CustomerPicker customer = new CustomerPicker("complaint.field.customer", customers);
    customer.addValueChangeListener(
        change -> offerRequests(change.getValue() == null ? null : change.getValue().id()));
    binder
        .forField(customer)
        .asRequired(required)
        .withConverter(
            (CustomerReference chosen) -> chosen == null ? null : chosen.id(),
            id -> id == null ? null : customers.reference(id))
        .bind("customerId");
    TextField complainant = text("complaint.field.complainant", 200);
    binder.forField(complainant).asRequired(required).bind("complainant");
    TextArea replyTo = new TextArea(getTranslation("complaint.field.replyTo"));
    replyTo.setMaxLength(500);
    replyTo.setHelperText(getTranslation("complaint.field.replyTo.hint"));
    binder.forField(replyTo).bind("replyTo");
    getContent().add(customer, complainant);
    getContent().add(replyTo, 2);
  }

  private void what() {
    TextField subject = text("complaint.field.subject", 160);
    binder.forField(subject).asRequired(required).bind("subject");
    PointsField points = new PointsField();
    binder
        .forField(points)
        .withValidator(
            typed -> !typed.isEmpty() && typed.stream().noneMatch(each -> each.claim().isBlank()),
            getTranslation("complaint.points.required"))
        .bind("points");
    about.setItemLabelGenerator(each -> each.number() + " · " + each.subject());
    binder
        .forField(about)
        .withConverter(
            chosen ->
                chosen.stream().map(RequestReference::id).collect(Collectors.toUnmodifiableSet()),
            this::references)
        .bind("requestIds");
    TextField documents = text("complaint.field.documents", 1000);
    binder.forField(documents).bind("documents");
    MultiSelectComboBox<StaffCard> concerned =
        new MultiSelectComboBox<>(getTranslation("complaint.field.concerned"));
    concerned.setItems(colleagues);
    concerned.setItemLabelGenerator(StaffCard::name);
    concerned.setHelperText(getTranslation("complaint.field.concerned.hint"));
    binder
        .forField(concerned)
        .withConverter(
            chosen -> chosen.stream().map(StaffCard::id).collect(Collectors.toUnmodifiableSet()),
            this::cards)
        .bind("concernedStaffIds");
    Checkbox confidential = new Checkbox(getTranslation("complaint.field.confidential"));
    binder.forField(confidential).bind("confidential");
    getContent().add(subject, 2);
    getContent().add(points, 2);
    getContent().add(about, documents, concerned, confidential);
  }

  private void offerRequests(@Nullable Long customerId) {
    about.setItems(customerId == null ? List.of() : requests.ofCustomer(customerId, REQUESTS));
  }

  private Set<RequestReference> references(Set<Long> ids) {
    return ids.stream().map(requests::reference).collect(Collectors.toUnmodifiableSet());
  }

  private Set<StaffCard> cards(Set<Long> ids) {
    return colleagues.stream()
        .filter(card -> ids.contains(card.id()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private TextField text(String labelKey, int longest) {
    TextField field = new TextField(getTranslation(labelKey));
    field.setMaxLength(longest);
    return field;
  }
}

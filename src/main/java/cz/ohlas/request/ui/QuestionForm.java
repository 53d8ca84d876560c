package cz.ohlas.request.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ui.MomentField;
import cz.ohlas.contract.Scope;
import cz.ohlas.customer.CallerHit;
import cz.ohlas.customer.ContactDetail;
import cz.ohlas.customer.RegistrationReference;
import cz.ohlas.customer.RegistrationStatus;
import cz.ohlas.request.Channel;
import cz.ohlas.request.RegisterInput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who asks what: the part of the intake that a caller fills. */
final class QuestionForm extends Composite<FormLayout> {

  private static final int SUBJECT = 80;

  private final transient RequestDesk desk;
  private final ComboBox<ContactDetail> person =
      new ComboBox<>(getTranslation("request.intake.person"));
  private final TextField callerName = new TextField(getTranslation("request.intake.callerName"));
  private final ComboBox<RegistrationReference> registration =
      new ComboBox<>(getTranslation("request.registration"));
  private final TextArea question = new TextArea(getTranslation("request.field.question"));
  private final TextField subject = new TextField(getTranslation("request.subject"));
  private final ComboBox<Scope> scope = new ComboBox<>(getTranslation("request.scope"));
  private final Checkbox concernsFault =
      new Checkbox(getTranslation("request.field.concernsFault"));
  private final Select<Channel> channel = new Select<>();
  private final MomentField receivedAt = new MomentField("request.receivedAt");
  private @Nullable CallerHit caller;

  /** Takes what is to be considered anew when an answer changes what is owed. */
  QuestionForm(RequestDesk desk, Runnable changed) {
    this.desk = desk;
    person.setItemLabelGenerator(each -> each.facts().name());
    person.setHelperText(getTranslation("request.intake.personHelp"));
    person.setClearButtonVisible(true);
    person.addValueChangeListener(change -> {
      callerName.setVisible(person.isVisible() && change.getValue() == null);
      changed.run();
    });
    callerName.setMaxLength(200);
    registration.setItemLabelGenerator(RegistrationReference::label);
    registration.addValueChangeListener(change -> changed.run());
    question.setMaxLength(4000);
    question.setMinRows(4);
    question.setRequiredIndicatorVisible(true);
    question.addValueChangeListener(change -> proposeSubject(change.getValue()));
    subject.setMaxLength(200);
    subject.setRequiredIndicatorVisible(true);
    scope.setItems(Scope.values());
    scope.setItemLabelGenerator(each -> each.label(getLocale()));
    scope.setClearButtonVisible(true);
    scope.addValueChangeListener(change -> changed.run());
    concernsFault.addValueChangeListener(change -> changed.run());
    channel.setLabel(getTranslation("request.field.channel"));
    channel.setItems(Channel.values());
    channel.setItemLabelGenerator(each -> getTranslation("request.channel." + each));
    channel.setValue(Channel.PHONE);
    receivedAt.show(desk.now());
    FormLayout layout = getContent();
    TwoColumns.of(layout);
    layout.add(person, callerName);
    layout.add(question, 2);
    layout.add(subject, 2);
    layout.add(scope, 2);
    layout.add(concernsFault, 2);
    layout.add(registration, 2);
    layout.add(receivedAt, channel);
  }

  /** Fills in what is known of the caller; null while nobody is chosen. */
  void of(@Nullable CallerHit hit) {
    caller = hit;
    setVisible(hit != null);
    if (hit == null) {
      return;
    }
    List<ContactDetail> people =
        desk.contacts().ofCustomer(hit.customerId()).stream()
            .filter(each -> !each.erased())
            .toList();
    person.setItems(people);
    person.setVisible(hit.contactId() == null);
    callerName.setVisible(hit.contactId() == null);
    List<RegistrationReference> installations =
        desk.registrations().references(hit.customerId()).stream()
            .filter(each -> each.status() != RegistrationStatus.WITHDRAWN)
            .toList();
    registration.setItems(installations);
    registration.setVisible(!installations.isEmpty());
    if (installations.size() == 1) {
      registration.setValue(installations.getFirst());
    }
    question.focus();
  }

  @Nullable Long contactId() {
    CallerHit hit = caller;
    if (hit != null && hit.contactId() != null) {
      return hit.contactId();
    }
    return person.getValue() == null ? null : person.getValue().id();
  }

  @Nullable Long registrationId() {
    return registration.getValue() == null ? null : registration.getValue().id();
  }

  @Nullable Scope scope() {
    return scope.getValue();
  }

  boolean concernsFault() {
    return concernsFault.getValue();
  }

  RegisterInput read() {
    CallerHit hit = caller;
    if (hit == null) {
      throw BusinessRuleViolation.plain("request.rule.callerMissing");
    }
    return new RegisterInput(
        hit.customerId(),
        registrationId(),
        contactId(),
        callerName.getValue(),
        channel.getValue(),
        receivedAt
            .moment()
            .orElseThrow(() -> BusinessRuleViolation.plain("request.rule.momentMissing")),
        subject.getValue(),
        question.getValue(),
        scope(),
        concernsFault());
  }

  /** The first sentence is a subject until somebody writes a better one. */
  private void proposeSubject(String asked) {
    if (!subject.isEmpty() || asked.isBlank()) {
      return;
    }
    String first = asked.strip().split("(?<=[.?!])\\s|\\R", 2)[0];
    subject.setValue(
        first.length() <= SUBJECT ? first : first.substring(0, SUBJECT - 1).strip() + "…");
  }
}

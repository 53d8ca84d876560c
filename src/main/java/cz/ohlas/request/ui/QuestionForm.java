package cz.ohlas.request.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.ui.MomentField;
import cz.ohlas.base.ui.RuleField;
import cz.ohlas.contract.Scope;
import cz.ohlas.customer.Approver;
import cz.ohlas.customer.CallerHit;
import cz.ohlas.customer.ContactDetail;
import cz.ohlas.customer.RegistrationReference;
import cz.ohlas.customer.RegistrationStatus;
import cz.ohlas.request.Channel;
import cz.ohlas.request.QueryInput;
import cz.ohlas.request.RegisterInput;
import java.time.Instant;
import java.time.LocalDate;
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
  private final transient PresentMoment receipt;
  private final FormLayout details = new FormLayout();
  private List<ContactDetail> people = List.of();
  private @Nullable CallerHit caller;

  /** Takes what is to be considered anew when an answer changes what is owed. */
  QuestionForm(RequestDesk desk, Runnable changed) {
    this.desk = desk;
    person.setItemLabelGenerator(each -> each.facts().name());
    person.setHelperText(getTranslation("request.intake.personHelp"));
    person.setClearButtonVisible(true);
    person.addValueChangeListener(change -> {
      callerName.setVisible(person.isVisible() && change.getValue() == null);
      if (change.getValue() != null) {
        question.focus();
      }
      changed.run();
    });
    callerName.setMaxLength(200);
    callerName.setRequiredIndicatorVisible(true);
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
    receipt = new PresentMoment(receivedAt, desk::now);
    receivedAt.addValueChangeListener(change -> changed.run());
    FormLayout layout = getContent();
    TwoColumns.of(layout);
    layout.add(person, callerName);
    layout.add(registration, 2);
    layout.add(question, 2);
    layout.add(scope, 2);
    layout.add(concernsFault, 2);
    TwoColumns.of(details);
    details.add(subject, 2);
    details.add(receivedAt, channel);
    nameRules();
  }

  private void nameRules() {
    RuleField.of(callerName, "request.rule.callerMissing");
    RuleField.of(question, "request.rule.questionMissing");
    RuleField.of(subject, "request.rule.subjectMissing");
    RuleField.of(
        scope,
        "request.rule.scopeMissing",
        "request.rule.notCovered",
        "request.rule.workNeedsContract");
    RuleField.of(registration, "request.rule.notRegistered", "request.rule.notThroughGate");
    RuleField.of(receivedAt, "request.rule.momentMissing", "request.rule.inFuture");
  }

  /** The clock counts from receipt: whoever calls is heard when they are found (REQ-3). */
  void receivedNow() {
    receipt.follow();
  }

  /** Marks the scope while it is needed for what is decided (SCO). */
  void requireScope(boolean needed) {
    scope.setRequiredIndicatorVisible(needed);
  }

  /** What is right most of the time and comes last, so that nobody has to pass through it. */
  FormLayout details() {
    return details;
  }

  /** Fills in what is known of the caller; null while nobody is chosen. */
  void of(@Nullable CallerHit hit) {
    caller = hit;
    show(hit != null);
    if (hit == null) {
      return;
    }
    people =
        desk.contacts().ofCustomer(hit.customerId()).stream()
            .filter(each -> !each.erased())
            .toList();
    boolean unknown = hit.contactId() == null;
    person.setVisible(unknown && !people.isEmpty());
    callerName.setVisible(unknown);
    person.setItems(people);
    install(
        desk.registrations().references(hit.customerId()).stream()
            .filter(each -> each.status() != RegistrationStatus.WITHDRAWN)
            .toList());
    if (person.isVisible()) {
      person.focus();
    } else if (unknown) {
      callerName.focus();
    } else {
      question.focus();
    }
  }

  /** Asks somebody from a company that nobody knows. */
  void ofNewcomer() {
    caller = new CallerHit(RegisterInput.NEWCOMER, "", null, "", "");
    people = List.of();
    show(true);
    person.setVisible(false);
    callerName.setVisible(true);
    install(List.of());
  }

  private void show(boolean anybody) {
    setVisible(anybody);
    details.setVisible(anybody);
  }

  /** The only one, or the only verified one, goes without saying. */
  private void install(List<RegistrationReference> installations) {
    registration.setItems(installations);
    registration.setVisible(installations.size() > 1);
    List<RegistrationReference> verified =
        installations.stream()
            .filter(each -> each.status() == RegistrationStatus.VERIFIED)
            .toList();
    List<RegistrationReference> meant = verified.isEmpty() ? installations : verified;
    if (meant.size() == 1) {
      registration.setValue(meant.getFirst());
    }
  }

  /** Whom one may ask at the customer's whether the person may make requests (REG-4). */
  List<Approver> approvers() {
    return Approver.among(people, LocalDate.ofInstant(desk.now(), ConsoleClock.PRAGUE));
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

  /** What counts is the day of the request (REG-4). */
  Instant receivedAt() {
    return receivedAt.moment().orElseGet(desk::now);
  }

  @Nullable Scope scope() {
    return scope.getValue();
  }

  boolean concernsFault() {
    return concernsFault.getValue();
  }

  /** As a later query of an open request, as far as it is known by now. */
  QueryInput asked() {
    CallerHit hit = caller;
    String name =
        person.getValue() != null
            ? person.getValue().facts().name()
            : hit != null && hit.contactId() != null ? hit.contactName() : callerName.getValue();
    return new QueryInput(question.getValue(), name, channel.getValue(), receivedAt());
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

package cz.ohlas.request.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ui.MomentField;
import cz.ohlas.base.ui.RuleField;
import cz.ohlas.contract.Scope;
import cz.ohlas.request.Channel;
import cz.ohlas.request.ExaminationInput;
import cz.ohlas.request.OutcomeInput;
import cz.ohlas.request.OutcomeKind;
import cz.ohlas.request.RequestFact;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The outcome of a request and its proof; asks only for what the outcome needs (OUT). */
final class OutcomeForm extends Composite<FormLayout> {

  private static final int LONG = 4000;

  private final ComboBox<Scope> asked = new ComboBox<>(getTranslation("request.scope"));
  private final Paragraph scopeNeeded =
      new Paragraph(getTranslation("request.outcome.scopeNeeded"));
  private final RadioButtonGroup<OutcomeKind> kind =
      new RadioButtonGroup<>(getTranslation("request.field.outcome"));
  private final TextArea cause = area("request.field.cause");
  private final TextArea conclusion = area("request.field.conclusion");
  private final MomentField examinedAt = new MomentField("request.field.examinedAt");
  private final RadioButtonGroup<Boolean> persists =
      new RadioButtonGroup<>(getTranslation("request.field.persists"));
  private final TextArea proof = area("request.field.proof.OUT_1");
  private final TextField version = new TextField(getTranslation("request.field.version"));
  private final MomentField servedAt = new MomentField("request.field.servedAt");
  private final Select<Channel> channel = new Select<>();
  private final transient PresentMoment examination;
  private final transient PresentMoment service;
  private final boolean examined;
  private @Nullable Scope scope;
  private boolean many;

  /** Takes the console's clock and whether the fault was examined already. */
  OutcomeForm(Supplier<Instant> clock, boolean examined) {
    this.examined = examined;
    asked.setItems(Scope.values());
    asked.setItemLabelGenerator(each -> each.label(getLocale()));
    asked.setRequiredIndicatorVisible(true);
    asked.setVisible(false);
    scopeNeeded.addClassName("does");
    kind.setRequiredIndicatorVisible(true);
    kind.setItemLabelGenerator(each -> getTranslation("request.outcome." + each));
    kind.addClassName("stacked");
    kind.addValueChangeListener(change -> fit());
    persists.setItems(true, false);
    persists.setItemLabelGenerator(each -> getTranslation(each ? "yes" : "no"));
    persists.setRequiredIndicatorVisible(true);
    version.setMaxLength(200);
    service = new PresentMoment(servedAt, clock);
    examination = new PresentMoment(examinedAt, clock);
    channel.setLabel(getTranslation("request.field.answerChannel"));
    channel.setItems(Channel.values());
    channel.setItemLabelGenerator(each -> getTranslation("request.channel." + each));
    channel.setValue(Channel.PHONE);
    FormLayout layout = getContent();
    TwoColumns.of(layout);
    layout.add(asked, 2);
    layout.add(scopeNeeded, 2);
    layout.add(kind, 2);
    layout.add(cause, 2);
    layout.add(conclusion, 2);
    layout.add(examinedAt, 2);
    layout.add(persists, 2);
    layout.add(proof, 2);
    layout.add(version, 2);
    layout.add(servedAt, channel);
    nameRules();
    fit();
  }

  private void nameRules() {
    RuleField.of(asked, "request.rule.scopeMissing", "request.rule.notCovered");
    RuleField.of(kind, "request.rule.outcomeDoesNotFit");
    RuleField.of(cause, "request.rule.causeMissing");
    RuleField.of(conclusion, "request.rule.conclusionMissing");
    RuleField.of(examinedAt, "request.rule.momentMissing", "request.rule.inFuture");
    RuleField.of(persists, "request.rule.persistsMissing");
    RuleField.of(proof, "request.rule.proofMissing");
    RuleField.of(version, "request.rule.versionMissing");
    RuleField.of(
        servedAt,
        "request.rule.momentMissing",
        "request.rule.inFuture",
        "request.rule.outcomeBeforeExamination");
  }

  /** Asks for the scope too, which nobody has said yet and without which nothing ends (SCO). */
  void askScope(boolean concernsFault, boolean configured) {
    asked.setVisible(true);
    asked.addValueChangeListener(change -> about(change.getValue(), concernsFault, configured));
    about(null, concernsFault, configured);
  }

  /** The scope, where this form asks for it. */
  Optional<Scope> scopeAsked() {
    return asked.isVisible() ? asked.getOptionalValue() : Optional.empty();
  }

  /** Offers what fits the scope, the strongest that holds chosen (OUT). */
  void about(@Nullable Scope chosen, boolean concernsFault, boolean configured) {
    scope = chosen;
    List<OutcomeKind> allowed = List.copyOf(OutcomeKind.allowed(chosen, concernsFault));
    OutcomeKind before = kind.getValue();
    kind.setItems(allowed);
    kind.setVisible(allowed.size() > 1);
    if (before != null && allowed.contains(before)) {
      kind.setValue(before);
    } else if (!allowed.isEmpty()) {
      kind.setValue(
          concernsFault && examined && configured ? OutcomeKind.OUT_4 : allowed.getFirst());
    }
    fit();
  }

  /** Offers every outcome: which one fits is checked request by request. */
  void aboutMany() {
    many = true;
    kind.setItems(OutcomeKind.values());
    kind.setValue(OutcomeKind.OUT_1);
    fit();
  }

  void tellBy(Channel usual) {
    channel.setValue(usual);
  }

  /** Proposes what the other request ended by; what is to be examined was, once both had come. */
  void like(RequestFact other, Instant receivedAt) {
    if (asked.isVisible()) {
      asked.setValue(other.scope());
    }
    other
        .outcome()
        .filter(outcome -> kind.getListDataView().contains(outcome.kind()))
        .ifPresent(outcome -> {
          kind.setValue(outcome.kind());
          proof.setValue(outcome.proof());
          version.setValue(outcome.fileVersion() == null ? "" : outcome.fileVersion());
          persists.setValue(outcome.faultPersists());
        });
    if (!other.examinations().isEmpty()) {
      RequestFact.ExaminationFact last = other.examinations().getLast();
      cause.setValue(last.cause());
      conclusion.setValue(last.conclusion());
      examinedAt.show(last.examinedAt().isAfter(receivedAt) ? last.examinedAt() : receivedAt);
    }
  }

  OutcomeInput read() {
    OutcomeKind chosen = kind.getValue();
    if (chosen == null || (scope == null && !many)) {
      throw BusinessRuleViolation.plain("request.rule.scopeMissing");
    }
    boolean examines = chosen.needsExamination() && !examined;
    return new OutcomeInput(
        chosen,
        service.read(),
        proof.getValue(),
        version.isVisible() ? version.getValue() : null,
        persists.isVisible() ? persists.getValue() : null,
        channel.getValue(),
        examines
            ? new ExaminationInput(examination.read(), cause.getValue(), conclusion.getValue())
            : null);
  }

  /** Shows the fields that the chosen outcome needs. */
  private void fit() {
    OutcomeKind chosen = kind.getValue();
    boolean examines = chosen != null && chosen.needsExamination() && !examined;
    cause.setVisible(examines);
    conclusion.setVisible(examines);
    examinedAt.setVisible(examines);
    persists.setVisible(chosen == OutcomeKind.OUT_3);
    version.setVisible(
        chosen != null && (chosen.namesVersion(scope) || (many && chosen == OutcomeKind.OUT_1)));
    version.setRequiredIndicatorVisible(chosen != null && chosen.namesVersion(scope));
    scopeNeeded.setVisible(scope == null && !many && !asked.isVisible());
    // What is typed before the scope is said stays, whatever the field is called then
    proof.setLabel(
        getTranslation("request.field.proof." + (chosen == null ? OutcomeKind.OUT_1 : chosen)));
  }

  private TextArea area(String labelKey) {
    TextArea area = new TextArea(getTranslation(labelKey));
    area.setMaxLength(LONG);
    area.setMinRows(3);
    area.setRequiredIndicatorVisible(true);
    return area;
  }
}

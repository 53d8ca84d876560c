package cz.ohlas.request.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ui.MomentField;
import cz.ohlas.contract.Scope;
import cz.ohlas.request.Channel;
import cz.ohlas.request.ExaminationInput;
import cz.ohlas.request.OutcomeInput;
import cz.ohlas.request.OutcomeKind;
import cz.ohlas.request.RequestFact;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The outcome of a request and its proof; asks only for what the outcome needs (OUT). */
final class OutcomeForm extends Composite<FormLayout> {

  private static final int LONG = 4000;

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
  private final boolean examined;
  private @Nullable Scope scope;
  private boolean many;

  /** Takes the present moment and whether the fault was examined already. */
  OutcomeForm(Instant now, boolean examined) {
    this.examined = examined;
    kind.setItemLabelGenerator(each -> getTranslation("request.outcome." + each));
    kind.addClassName("stacked");
    kind.addValueChangeListener(change -> fit());
    persists.setItems(true, false);
    persists.setItemLabelGenerator(each -> getTranslation(each ? "yes" : "no"));
    version.setMaxLength(200);
    servedAt.show(now);
    examinedAt.show(now);
    channel.setLabel(getTranslation("request.field.answerChannel"));
    channel.setItems(Channel.values());
    channel.setItemLabelGenerator(each -> getTranslation("request.channel." + each));
    channel.setValue(Channel.PHONE);
    FormLayout layout = getContent();
    TwoColumns.of(layout);
    layout.add(kind, 2);
    layout.add(cause, 2);
    layout.add(conclusion, 2);
    layout.add(examinedAt, 2);
    layout.add(persists, 2);
    layout.add(proof, 2);
    layout.add(version, 2);
    layout.add(servedAt, channel);
    fit();
  }

  /** Offers what fits the scope, the strongest that holds chosen (OUT). */
  void about(@Nullable Scope asked, boolean concernsFault, boolean configured) {
    scope = asked;
    List<OutcomeKind> allowed =
        asked == null ? List.of() : List.copyOf(OutcomeKind.allowed(asked, concernsFault));
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
    if (chosen == null) {
      throw BusinessRuleViolation.plain("request.rule.scopeMissing");
    }
    boolean examines = chosen.needsExamination() && !examined;
    return new OutcomeInput(
        chosen,
        filled(servedAt),
        proof.getValue(),
        version.isVisible() ? version.getValue() : null,
        persists.isVisible() ? persists.getValue() : null,
        channel.getValue(),
        examines
            ? new ExaminationInput(filled(examinedAt), cause.getValue(), conclusion.getValue())
            : null);
  }

  private static Instant filled(MomentField field) {
    return field
        .moment()
        .orElseThrow(() -> BusinessRuleViolation.plain("request.rule.momentMissing"));
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
    proof.setVisible(chosen != null);
    if (chosen != null) {
      proof.setLabel(getTranslation("request.field.proof." + chosen));
    }
  }

  private TextArea area(String labelKey) {
    TextArea area = new TextArea(getTranslation(labelKey));
    area.setMaxLength(LONG);
    area.setMinRows(3);
    area.setRequiredIndicatorVisible(true);
    return area;
  }
}

package cz.ohlas.request.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.Formats;
import cz.ohlas.base.ui.RuleField;
import cz.ohlas.customer.Approver;
import cz.ohlas.request.Gate;
import cz.ohlas.request.IntakeStep;
import cz.ohlas.request.IntakeWay;
import cz.ohlas.workingtime.Pause;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the request in the save that logs it: what the gate leaves open, the form of the
 * way chosen, and a sentence that says what saving will do.
 */
final class IntakeDecision extends Composite<Div> {

  private static final int NAMED = 3;
  private static final int USUAL_MINUTES = 10;

  private final RadioButtonGroup<IntakeWay> way =
      new RadioButtonGroup<>(getTranslation("request.way"));
  private final Paragraph does = new Paragraph();
  private final Div form = new Div();
  private final OutcomeForm outcome;
  private final IntegerField minutes = new IntegerField(getTranslation("request.field.minutes"));
  private final Div settling;
  private final WaitingForm proof;
  private final WaitingForm clarification;
  private final RefusalForm refusal;
  private final GoodwillForm goodwill = new GoodwillForm();
  private List<IntakeWay> offered = List.of();
  private List<Approver> approvers = List.of();
  private @Nullable IntakeWay decided;
  private boolean offering;

  /** Takes what is to be said anew when another way is chosen. */
  IntakeDecision(RequestDesk desk, Runnable changed) {
    outcome = new OutcomeForm(desk::now, false);
    proof =
        new WaitingForm(desk).only(Pause.Kind.PROOF, getTranslation("request.intake.proofAsked"));
    clarification = new WaitingForm(desk).only(Pause.Kind.CLARIFICATION, "");
    refusal = new RefusalForm(desk::now, desk.company().current().rules().supportEmail());
    minutes.setMin(0);
    minutes.setMax(1440);
    minutes.setStepButtonsVisible(true);
    minutes.setValue(USUAL_MINUTES);
    settling = new Div(outcome, minutes);
    RuleField.of(minutes, "request.rule.minutes");
    way.setItemLabelGenerator(each -> getTranslation("request.way." + each));
    way.addClassName("stacked");
    way.addValueChangeListener(change -> {
      if (!offering) {
        decided = change.getValue();
        show();
        changed.run();
      }
    });
    does.getElement().setAttribute("role", "status");
    does.addClassName("does");
    form.addClassName("settling");
    settling.addClassName("intake-form");
    getContent().add(way, does, form);
    getContent().addClassName("intake-form");
  }

  /** Offers what the gate leaves open; what was decided stays while it is open. */
  void offer(Gate gate, List<Approver> toAsk) {
    approvers = toAsk;
    refusal.offer(gate);
    goodwill.offer(gate);
    IntakeWay wanted = decided != null && gate.ways().contains(decided) ? decided : gate.proposed();
    offering = true;
    if (!offered.equals(gate.ways())) {
      offered = gate.ways();
      way.setItems(offered);
    }
    way.setValue(wanted);
    offering = false;
    show();
  }

  /** Whether it is served in the save that logs it, for which its scope is to be known (SCO). */
  boolean settles() {
    return chosen() == IntakeWay.SETTLE;
  }

  OutcomeForm outcome() {
    return outcome;
  }

  /** The text of the button that saves. */
  String saves() {
    return getTranslation("request.way.save." + chosen());
  }

  IntakeStep read() {
    return switch (chosen()) {
      case REGISTER, HOLD -> new IntakeStep.Plain(chosen());
      case SETTLE -> new IntakeStep.Settle(outcome.read(), worked());
      case AWAIT_PROOF -> new IntakeStep.Ask(proof.read());
      case AWAIT_CLARIFICATION -> new IntakeStep.Ask(clarification.read());
      case REFUSE -> new IntakeStep.Refuse(refusal.read());
      case GOODWILL -> new IntakeStep.Allow(goodwill.read());
    };
  }

  private int worked() {
    if (minutes.isInvalid()) {
      throw BusinessRuleViolation.plain("request.rule.minutes");
    }
    return minutes.getValue() == null ? 0 : minutes.getValue();
  }

  private IntakeWay chosen() {
    return way.getValue() == null ? IntakeWay.REGISTER : way.getValue();
  }

  private void show() {
    Component shown =
        switch (chosen()) {
          case REGISTER, HOLD -> null;
          case SETTLE -> settling;
          case AWAIT_PROOF -> proof;
          case AWAIT_CLARIFICATION -> clarification;
          case REFUSE -> refusal;
          case GOODWILL -> goodwill;
        };
    if (shown == null || !form.getChildren().toList().equals(List.of(shown))) {
      form.removeAll();
      if (shown != null) {
        form.add(shown);
      }
    }
    form.setVisible(shown != null);
    does.setText(
        switch (chosen()) {
          case HOLD ->
              getTranslation("request.way.does.HOLD")
                  + (approvers.isEmpty()
                      ? ""
                      : " " + getTranslation("request.intake.whomToAsk", names()));
          case AWAIT_PROOF ->
              getTranslation(
                  "request.way.does.AWAIT_PROOF", Formats.of(getLocale()).date(proof.until()));
          case AWAIT_CLARIFICATION ->
              getTranslation(
                  "request.way.does.AWAIT_CLARIFICATION",
                  Formats.of(getLocale()).date(clarification.until()));
          case REGISTER, SETTLE, REFUSE, GOODWILL -> getTranslation("request.way.does." + chosen());
        });
  }

  private String names() {
    return approvers.stream().limit(NAMED).map(Approver::name).collect(Collectors.joining("; "));
  }
}

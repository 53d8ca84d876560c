package cz.ohlas.request.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import cz.ohlas.base.ui.LateMenu;
import cz.ohlas.base.ui.StatusDot;
import cz.ohlas.request.RequestAction;
import cz.ohlas.request.RequestNotebook.StepFact;

/** What is to be done next, loud in the head of the request, and what came of it in one click. */
final class NextStepBar extends Composite<Div> {

  private final transient NotebookDialogs dialogs;

  NextStepBar(RequestDesk desk, StepFact step, RequestDialogs dialogs) {
    this.dialogs = dialogs.notebook();
    NextStepWords words = new NextStepWords(desk.words(), getLocale());
    StatusDot dot = new StatusDot(words.tone(step), words.sentence(step));
    dot.addClassName("wraps");
    Span whose = new Span(desk.staff().nameOf(step.whoseStaffId()));
    whose.addClassName("quiet");
    Div head = new Div(dot, whose);
    head.addClassName("next-step-what");
    Div bar = getContent();
    bar.addClassName("next-step");
    bar.add(head);
    if (!step.text().isEmpty()) {
      bar.add(new Span(step.text()));
    }
    if (desk.maySupport()) {
      Div buttons = new Div(done(), vain(), move());
      buttons.addClassName("next-step-buttons");
      bar.add(buttons);
    }
  }

  private Button done() {
    return button("request.step.done", dialogs::finishStep);
  }

  private Button move() {
    return button("request.step.move", () -> dialogs.open(RequestAction.NEXT_STEP));
  }

  private Button vain() {
    Button vain = new Button(getTranslation("request.step.vain"), VaadinIcon.ANGLE_DOWN.create());
    vain.setIconAfterText(true);
    vain.addThemeVariants(ButtonVariant.TERTIARY);
    new LateMenu(
        vain,
        menu -> {
          for (Again again : Again.values()) {
            menu.addItem(
                getTranslation("request.again." + again), click -> dialogs.callInVain(again));
          }
        });
    return vain;
  }

  private Button button(String labelKey, Runnable action) {
    Button button = new Button(getTranslation(labelKey), click -> action.run());
    button.addThemeVariants(ButtonVariant.TERTIARY);
    return button;
  }
}

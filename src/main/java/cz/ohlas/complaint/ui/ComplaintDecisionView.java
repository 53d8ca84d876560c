package cz.ohlas.complaint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.Translations;
import cz.ohlas.base.ui.ConflictAwareEdit;
import cz.ohlas.base.ui.ConflictAwareEdit.Saved;
import cz.ohlas.base.ui.FormDraft;
import cz.ohlas.base.ui.MainLayout;
import cz.ohlas.base.ui.Notices;
import cz.ohlas.base.ui.Page;
import cz.ohlas.base.ui.RuleMessage;
import cz.ohlas.base.ui.SaveAction;
import cz.ohlas.base.ui.Section;
import cz.ohlas.base.ui.StatusDot;
import cz.ohlas.base.ui.Tone;
import cz.ohlas.base.ui.ViewToolbar;
import cz.ohlas.complaint.ComplaintDetail;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where head and deputy decide: the complaint at the left, the evidence beside it, the decision
 * below, the letter live in a column of its own (CMP-2, CMP-3).
 */
@Route(value = "complaints/:id([0-9]{1,18})/decision", layout = MainLayout.class)
@RolesAllowed({"HEAD", "ACCOUNT_MANAGER", "LEAD", "ENGINEER"})
class ComplaintDecisionView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  private final transient ComplaintActions actions;
  private final transient ConsoleClock clock;
  private final RuleMessage message = new RuleMessage();
  private @Nullable FormDraft draft;

  ComplaintDecisionView(ComplaintActions actions, ConsoleClock clock) {
    this.actions = actions;
    this.clock = clock;
    getContent().addClassName("page-frame");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    long id = event.getRouteParameters().getLong("id").orElseThrow(NotFoundException::new);
    if (actions.detail(id).rights().decide()) {
      show(id);
    } else {
      event.forwardTo(ComplaintNavigation.path(id));
    }
  }

  @Override
  public String getPageTitle() {
    return getTranslation("complaint.decide.title");
  }

  private void show(long id) {
    ComplaintDetail detail = actions.detail(id);
    draft = null;
    show(detail, DecisionText.saved(detail), DecisionText.of(detail));
  }

  /** Takes the text as the page was opened with it, and as it is written by now. */
  private void show(ComplaintDetail detail, Saved<DecisionText> opened, DecisionText written) {
    ComplaintWording words = ComplaintWording.of(getLocale(), clock);
    DecisionForm form = new DecisionForm(detail, written, actions);
    message.clear();
    var sentOn = detail.sent() == null ? null : detail.sent().on();
    ViewToolbar toolbar =
        new ViewToolbar(detail.number() + " · " + detail.registered().subject())
            .withSubtitle(detail.customer())
            .withActions(buttons(detail, opened, form).toArray(Component[]::new));
    Div status = new Div(words.state(detail.state()), words.term(detail.term(), sentOn));
    status.addClassName("status-line");
    if (detail.rights().aboutSelf()) {
      status.add(new StatusDot(Tone.WARNING, getTranslation("complaint.decide.aboutSelf")));
    }
    // A file or a statement that comes meanwhile leaves alone what is being written
    Runnable again = () -> show(actions.detail(detail.id()), opened, form.typed());
    ComplaintParts parts = new ComplaintParts(detail, actions, words);
    Div complaint = column(parts.facts(), parts.points(), parts.attachments(again));
    Locale letterLanguage = Translations.supported(Locale.of(detail.reply().language()));
    Div evidence =
        column(
            new Section(
                "complaint.evidence.title",
                new EvidencePanel(
                    actions.evidence().of(detail.id(), letterLanguage),
                    form.openPoints(),
                    form::addFindings)),
            parts.statements(again));
    Div sources = new Div(complaint, evidence);
    sources.addClassName("decision-sources");
    Div left = new Div(sources, message, form);
    if (form.isOpen()) {
      left.addComponentAtIndex(1, draft(opened.version(), detail.id(), form));
    }
    left.addClassName("decision-work");
    Div right = new Div(new Section("complaint.letter.live", form.letter()));
    right.addClassName("decision-letter");
    Div columns = new Div(left, right);
    columns.addClassName("decision-columns");
    getContent().removeAll();
    getContent().add(new Page(toolbar, status, new TermBar(detail.term(), words, sentOn), columns));
  }

  private List<Component> buttons(
      ComplaintDetail detail, Saved<DecisionText> opened, DecisionForm form) {
    List<Component> buttons = new ArrayList<>();
    buttons.add(
        new Button(
            getTranslation("complaint.decide.back"),
            click -> ComplaintNavigation.open(detail.id())));
    if (detail.sent() == null) {
      buttons.add(form.pdf());
    }
    switch (detail.state()) {
      case OPEN -> {
        buttons.add(
            button(
                "complaint.decide.draft", false, () -> write(detail, opened, form, this::draft)));
        buttons.add(
            button(
                "complaint.decide.final", true, () -> write(detail, opened, form, this::decide)));
      }
      case DECIDED -> {
        buttons.add(button("complaint.decide.reopen", false, () -> attempt(() -> reopen(detail))));
        buttons.add(
            button(
                "complaint.dispatch",
                true,
                () -> actions.dispatch(detail, () -> ComplaintNavigation.open(detail.id()))));
      }
      case ANSWERED -> {
        // Nothing is left to decide; the letter is opened from the register
      }
    }
    return buttons;
  }

  private void attempt(SaveAction action) {
    if (!action.attempt(message)) {
      message.getElement().callJsFunction("scrollIntoView");
    }
  }

  private void write(
      ComplaintDetail detail, Saved<DecisionText> opened, DecisionForm form, Verb verb) {
    ConflictAwareEdit<DecisionText> edit =
        new ConflictAwareEdit<>(
            opened,
            () -> DecisionText.saved(actions.detail(detail.id())),
            (version, text) -> verb.write(detail.id(), version, text),
            DecisionText.conflicts(actions.directory()),
            () -> {
              if (draft != null) {
                draft.drop();
              }
              show(detail.id());
            });
    attempt(() -> edit.save(form.typed(), () -> {}));
  }

  /** What is typed and neither saved as a draft of the decision nor decided. */
  private FormDraft draft(long version, long id, DecisionForm form) {
    FormDraft kept = draft;
    if (kept == null) {
      kept = new FormDraft("complaintDecision", id, version, form);
      draft = kept;
    } else {
      kept.goOnWith(form);
    }
    return kept;
  }

  private void draft(long id, long version, DecisionText text) {
    actions.decisions().saveDraft(id, version, text.decision(), text.reply());
    Notices.done("complaint.notice.draftSaved");
  }

  private void decide(long id, long version, DecisionText text) {
    actions.decisions().decide(id, version, text.decision(), text.reply());
    Notices.done("complaint.notice.decided");
  }

  private void reopen(ComplaintDetail detail) {
    actions.decisions().reopen(detail.id(), detail.version());
    Notices.done("complaint.notice.reopened");
    show(detail.id());
  }

  @FunctionalInterface
  private interface Verb {
    void write(long id, long version, DecisionText text);
  }

  private Button button(String key, boolean primary, Runnable action) {
    Button button = new Button(getTranslation(key), click -> action.run());
    if (primary) {
      button.addThemeVariants(ButtonVariant.PRIMARY);
    }
    return button;
  }

  private static Div column(Component... parts) {
    Div column = new Div(parts);
    column.addClassName("decision-column");
    return column;
  }
}

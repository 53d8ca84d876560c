package cz.ohlas.request.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import cz.ohlas.base.ui.ActionButton;
import cz.ohlas.base.ui.FormDraft;
import cz.ohlas.base.ui.MainLayout;
import cz.ohlas.base.ui.Notices;
import cz.ohlas.base.ui.Page;
import cz.ohlas.base.ui.RuleMessage;
import cz.ohlas.base.ui.SaveAction;
import cz.ohlas.base.ui.SaveKey;
import cz.ohlas.base.ui.Section;
import cz.ohlas.base.ui.ViewToolbar;
import cz.ohlas.contract.Entitlement;
import cz.ohlas.contract.EntitlementQuestion;
import cz.ohlas.customer.CallerHit;
import cz.ohlas.request.Gate;
import cz.ohlas.request.IntakeInput;
import cz.ohlas.request.PhoneCall;
import cz.ohlas.request.RequestListItem;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/**
 * A request by phone: one field finds the caller; entitlement and open requests show at once; then
 * the question, what becomes of it, and one save. A telephone exchange may open it for a call.
 */
@Route(value = "requests/new", layout = MainLayout.class)
@RolesAllowed({"LEAD", "ENGINEER"})
class IntakeView extends Div implements HasDynamicTitle, BeforeEnterObserver {

  private static final String PHONE = "phone";
  private static final String CALL = "callId";

  private final transient RequestDesk desk;
  private final CallerChoice callers;
  private final OngoingRequests ongoing;
  private final QuestionForm question;
  private final IntakeDecision decision;
  private final Div evidence = new Div();
  private final RuleMessage message = new RuleMessage();
  private final FormDraft draft;
  private final Button save = new ActionButton(getTranslation("action.save"), this::save);
  private boolean saved;

  IntakeView(RequestDesk desk) {
    this.desk = desk;
    this.callers = new CallerChoice(desk, this::identify);
    this.question = new QuestionForm(desk, this::consider);
    this.ongoing = new OngoingRequests(desk, question::asked, callers::call, () -> draft().drop());
    this.decision = new IntakeDecision(desk, this::consider);
    addClassName("full");
    save.addThemeVariants(ButtonVariant.PRIMARY);
    SaveKey.of(save, this);
    Button cancel =
        new Button(
            getTranslation("action.cancel"),
            click -> {
              draft().drop();
              UI.getCurrent().navigate(RequestNavigation.ROUTE);
            });
    Div buttons = new Div(save, cancel);
    buttons.addClassName("buttons");
    Div writing =
        new Div(callers, ongoing, question, decision, question.details(), message, buttons);
    writing.addClassName("intake-form");
    draft =
        new FormDraft("request.create", 0, 0, writing)
            .with(
                DraftCaller.NAME,
                callers.field(),
                () -> DraftCaller.written(callers.hit()),
                text -> DraftCaller.find(desk, text).ifPresent(callers::choose));
    writing.addComponentAsFirst(draft);
    evidence.addClassName("intake-evidence");
    Div columns = new Div(writing, evidence);
    columns.addClassName("intake");
    add(new Page(new ViewToolbar(getPageTitle()), columns));
    identify();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("request.create");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    QueryParameters told = event.getLocation().getQueryParameters();
    String phone = told.getSingleParameter(PHONE).orElse(null);
    PhoneCall call = PhoneCall.of(phone, told.getSingleParameter(CALL).orElse(null));
    if (phone != null || !call.isNone()) {
      callers.ringing(call, phone != null);
    }
  }

  private FormDraft draft() {
    return draft;
  }

  private void identify() {
    CallerHit hit = callers.hit();
    // A call that a telephone exchange told of has been there since it rang
    if (callers.call().isNone()) {
      question.receivedNow();
    }
    if (callers.isNewcomer()) {
      question.ofNewcomer();
    } else {
      question.of(hit);
    }
    boolean anybody = hit != null || callers.isNewcomer();
    decision.setVisible(anybody);
    save.setEnabled(anybody);
    evidence.setVisible(hit != null);
    List<RequestListItem> open =
        hit == null ? List.of() : OpenRequests.openOf(desk, hit.customerId());
    ongoing.of(open);
    consider();
  }

  /** Shows what can be known by now: entitlement, open requests, what may become of it. */
  private void consider() {
    CallerHit hit = callers.hit();
    evidence.removeAll();
    decision.outcome().about(question.scope(), question.concernsFault(), false);
    if (hit != null) {
      Entitlement entitlement =
          desk.entitlements()
              .check(
                  new EntitlementQuestion(
                      hit.customerId(),
                      question.registrationId(),
                      question.contactId(),
                      question.scope(),
                      question.receivedAt()));
      evidence.add(
          new Section("contract.entitlement", desk.panels().beside(entitlement)),
          new Section("request.intake.open", OpenRequests.open(desk, ongoing.requests())));
      decision.offer(Gate.of(entitlement, question.scope(), desk.leads()), question.approvers());
    } else if (callers.isNewcomer()) {
      decision.offer(Gate.NEWCOMER, List.of());
    }
    question.requireScope(decision.settles());
    save.setText(decision.saves());
  }

  /** One call is logged once: a key pressed twice comes twice. */
  private void save() {
    if (saved) {
      return;
    }
    long[] id = new long[1];
    SaveAction log = () -> id[0] = desk.intake().log(read());
    saved = log.attempt(message);
    if (saved) {
      draft.drop();
      Notices.done("request.intake.saved", desk.requests().detail(id[0]).fact().number());
      RequestNavigation.open(id[0]);
    } else {
      callers.tellLogged();
      consider();
    }
  }

  private IntakeInput read() {
    return new IntakeInput(question.read(), callers.newcomer(), decision.read(), callers.call());
  }
}

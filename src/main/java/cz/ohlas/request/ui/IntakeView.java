package cz.ohlas.request.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ui.FormDraft;
import cz.ohlas.base.ui.MainLayout;
import cz.ohlas.base.ui.Notices;
import cz.ohlas.base.ui.Page;
import cz.ohlas.base.ui.RuleMessage;
import cz.ohlas.base.ui.SaveAction;
import cz.ohlas.base.ui.Section;
import cz.ohlas.base.ui.ViewToolbar;
import cz.ohlas.contract.EntitlementQuestion;
import cz.ohlas.customer.CallerHit;
import cz.ohlas.request.RegisterInput;
import cz.ohlas.request.SettleInput;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A request by phone: one field finds the caller; entitlement and open requests show at once; then
 * the question, and either save or settle now.
 */
@Route(value = "requests/new", layout = MainLayout.class)
@RolesAllowed({"LEAD", "ENGINEER"})
class IntakeView extends Div implements HasDynamicTitle {

  private static final int CALLERS = 20;

  private final transient RequestDesk desk;
  private final ComboBox<CallerHit> caller =
      new ComboBox<>(getTranslation("request.intake.caller"));
  private final QuestionForm question;
  private final Div evidence = new Div();
  private final RuleMessage message = new RuleMessage();
  private final Checkbox settle = new Checkbox(getTranslation("request.intake.settle"));
  private final OutcomeForm outcome;
  private final IntegerField minutes = new IntegerField(getTranslation("request.field.minutes"));
  private final Div settling = new Div();
  private final FormDraft draft;
  private final Button save = new Button(getTranslation("action.save"), click -> save());

  IntakeView(RequestDesk desk) {
    this.desk = desk;
    this.question = new QuestionForm(desk, this::consider);
    this.outcome = new OutcomeForm(desk.now(), false);
    addClassName("full");
    caller.setItems(query ->
        desk
            .customers()
            .findCallers(query.getFilter().orElse(""), query.getOffset() + CALLERS)
            .stream()
            .skip(query.getOffset())
            .limit(query.getLimit()));
    caller.setItemLabelGenerator(IntakeView::callerText);
    caller.setPlaceholder(getTranslation("request.intake.callerHint"));
    caller.setAutofocus(true);
    caller.addClassName("caller");
    caller.addValueChangeListener(change -> identify(change.getValue()));
    minutes.setMin(0);
    minutes.setMax(1440);
    minutes.setStepButtonsVisible(true);
    minutes.setValue(10);
    settling.add(outcome, minutes);
    settling.addClassName("settling");
    settle.addValueChangeListener(change -> consider());
    save.addThemeVariants(ButtonVariant.PRIMARY);
    Button cancel =
        new Button(
            getTranslation("action.cancel"),
            click -> {
              forget();
              UI.getCurrent().navigate(RequestNavigation.ROUTE);
            });
    Div buttons = new Div(save, cancel);
    buttons.addClassName("buttons");
    Div writing = new Div(caller, question, settle, settling, message, buttons);
    writing.addClassName("intake-form");
    draft =
        new FormDraft("request.create", 0, 0, writing)
            .with(
                DraftCaller.NAME,
                () -> DraftCaller.written(caller.getValue()),
                text -> DraftCaller.find(desk, text).ifPresent(caller::setValue));
    writing.addComponentAsFirst(draft);
    evidence.addClassName("intake-evidence");
    Div columns = new Div(writing, evidence);
    columns.addClassName("intake");
    add(new Page(new ViewToolbar(getPageTitle()), columns));
    identify(null);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("request.create");
  }

  private void identify(@Nullable CallerHit hit) {
    question.of(hit);
    settle.setVisible(hit != null);
    save.setEnabled(hit != null);
    consider();
  }

  /** Shows what can be known by now: entitlement, open requests, the outcomes that fit. */
  private void consider() {
    CallerHit hit = caller.getValue();
    settling.setVisible(hit != null && settle.getValue());
    save.setText(
        getTranslation(settling.isVisible() ? "request.intake.saveSettled" : "action.save"));
    outcome.about(question.scope(), question.concernsFault(), false);
    evidence.removeAll();
    evidence.setVisible(hit != null);
    if (hit == null) {
      return;
    }
    EntitlementQuestion asked =
        new EntitlementQuestion(
            hit.customerId(),
            question.registrationId(),
            question.contactId(),
            question.scope(),
            desk.now());
    evidence.add(
        new Section("contract.entitlement", desk.panels().beside(desk.entitlements().check(asked))),
        new Section("request.intake.open", OpenRequests.of(desk, hit.customerId())));
  }

  private void save() {
    if (settling.isVisible()) {
      attempt(() -> stored(desk.requests().settle(settled())));
    } else {
      attempt(() -> stored(desk.requests().register(question.read())));
    }
  }

  private void attempt(SaveAction action) {
    action.attempt(message);
  }

  private SettleInput settled() {
    Integer worked = minutes.getValue();
    if (minutes.isInvalid()) {
      throw BusinessRuleViolation.plain("request.rule.minutes");
    }
    RegisterInput asked = question.read();
    return new SettleInput(asked, outcome.read(), worked == null ? 0 : worked);
  }

  private void forget() {
    draft.drop();
  }

  private void stored(long id) {
    forget();
    Notices.done("request.intake.saved", desk.requests().detail(id).fact().number());
    RequestNavigation.open(id);
  }

  private static String callerText(CallerHit hit) {
    return Stream.of(hit.contactName(), hit.customerName(), hit.phone())
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" · "));
  }
}

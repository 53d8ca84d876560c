package cz.ohlas.request.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import cz.ohlas.base.Formats;
import cz.ohlas.base.ui.Detail;
import cz.ohlas.base.ui.Facts;
import cz.ohlas.base.ui.LateMenu;
import cz.ohlas.base.ui.Section;
import cz.ohlas.contract.EntitlementLine.Check;
import cz.ohlas.contract.EntitlementQuestion;
import cz.ohlas.contract.ui.EntitlementPanel;
import cz.ohlas.customer.ui.CustomerNavigation;
import cz.ohlas.request.RequestAction;
import cz.ohlas.request.RequestDetail;
import cz.ohlas.request.RequestFact;
import cz.ohlas.request.RequestState;
import cz.ohlas.workingtime.ui.LadderView;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One request: how it stands and why, what to do next, the entitlement, what happened. */
final class RequestPane extends Composite<Div> {

  private static final int BUTTONS = 3;

  private static final Set<Check> TOLD_BY_THE_CLOCK = Set.of(Check.ANSWER_TIME, Check.WORKING_TIME);

  private final transient RequestDesk desk;
  private final transient RequestDetail request;
  private final transient RequestFact fact;
  private final transient RequestDialogs dialogs;

  RequestPane(RequestDesk desk, long id, Runnable reload, Runnable close) {
    this.desk = desk;
    this.request = desk.requests().detail(id);
    this.fact = request.fact();
    this.dialogs = new RequestDialogs(desk, request, reload);
    Detail detail =
        new Detail(fact.number(), fact.subject(), close)
            .withSubtitle(subtitle())
            .withStatus(status());
    request
        .notebook()
        .nextStep()
        .ifPresent(step -> detail.withStatus(new NextStepBar(desk, step, dialogs)));
    RequestKeys.offer(this, request, this::label, dialogs);
    if (!request.actions().isEmpty()) {
      detail.withActions(actions());
    }
    desk.sections().forEach(section -> section.of(fact).ifPresent(detail::with));
    detail.with(new Section("contract.entitlement", entitlement()));
    InstallationCard.of(desk, request, dialogs).ifPresent(detail::with);
    Optional<Section> related = RelatedRequests.of(desk, request, dialogs);
    boolean linked = !request.notebook().heldLinks().isEmpty();
    if (linked) {
      related.ifPresent(detail::with);
    }
    detail.with(
        new Section(
            "request.section.course",
            new RecordLinks(desk, id),
            new RequestCourse(desk, request, dialogs).timeline()));
    RequestFiles.of(desk, request, dialogs).ifPresent(detail::with);
    if (!linked) {
      related.ifPresent(detail::with);
    }
    detail.with(new Section("request.section.about", about()));
    getContent().add(detail);
    getContent().setSizeFull();
  }

  /** The version of the request that is shown. */
  long version() {
    return fact.version();
  }

  private String subtitle() {
    String who = fact.customerName() + " · " + fact.submittedBy();
    return request.phone().isEmpty() ? who : who + ", " + request.phone();
  }

  private Component[] status() {
    StatusWords words = desk.words();
    List<Component> parts = new ArrayList<>();
    parts.add(words.fullDot(request.status(), getLocale()));
    var explanation = request.explanation();
    if (explanation != null) {
      Details why =
          new Details(
              getTranslation("request.why", words.when(explanation.due(), getLocale())),
              new LadderView(explanation));
      why.addClassName("why");
      parts.add(why);
    }
    return parts.toArray(Component[]::new);
  }

  private Component[] actions() {
    List<RequestAction> actions = request.actions();
    List<Component> buttons = new ArrayList<>();
    for (RequestAction action : actions.subList(0, Math.min(BUTTONS, actions.size()))) {
      Button button = new Button(label(action), click -> dialogs.open(action));
      if (buttons.isEmpty() && !fact.state().isEnded()) {
        button.addThemeVariants(ButtonVariant.PRIMARY);
      }
      buttons.add(button);
    }
    if (actions.size() > BUTTONS) {
      buttons.add(more(actions.subList(BUTTONS, actions.size())));
    }
    return buttons.toArray(Component[]::new);
  }

  private Button more(List<RequestAction> actions) {
    Button more = new Button(getTranslation("request.more"), VaadinIcon.ANGLE_DOWN.create());
    more.setIconAfterText(true);
    more.addThemeVariants(ButtonVariant.TERTIARY);
    List<RequestAction> further = List.copyOf(actions);
    new LateMenu(
        more,
        menu ->
            further.forEach(action -> menu.addItem(label(action), click -> dialogs.open(action))));
    return more;
  }

  private String label(RequestAction action) {
    return getTranslation(
        action == RequestAction.RESUME && fact.state() == RequestState.HELD
            ? "request.action.approve"
            : "request.action." + action);
  }

  /**
   * Asked as at the receipt: when the answer is due the request's own clock says, waits left out.
   */
  private EntitlementPanel entitlement() {
    return desk.panels()
        .of(
            desk.entitlements()
                .check(
                    new EntitlementQuestion(
                        fact.customerId(),
                        fact.registrationId(),
                        fact.contactId(),
                        fact.scope(),
                        fact.receivedAt()))
                .without(TOLD_BY_THE_CLOCK));
  }

  private Facts about() {
    Long assignee = fact.assigneeStaffId();
    Formats formats = Formats.of(getLocale());
    String scope =
        Stream.of(
                fact.scope() == null
                    ? getTranslation("request.scope.open")
                    : fact.scope().label(getLocale()),
                fact.concernsFault() ? getTranslation("request.concernsFault") : "")
            .filter(word -> !word.isEmpty())
            .reduce((one, other) -> one + " · " + other)
            .orElse("");
    return new Facts()
        .add("request.customer", CustomerNavigation.link(fact.customerId(), fact.customerName()))
        .add("request.scope", scope)
        .add("request.registration", request.registration())
        .add("request.receivedAt", formats.dateTime(fact.receivedAt()))
        .add(
            "request.assignee",
            assignee == null ? getTranslation("request.unassigned") : desk.staff().nameOf(assignee))
        .add(
            "request.minutes",
            fact.minutes() == 0 ? null : formats.duration(Duration.ofMinutes(fact.minutes())));
  }
}

package cz.ohlas.request.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import cz.ohlas.request.PhoneCall;
import cz.ohlas.request.QueryInput;
import cz.ohlas.request.RequestListItem;
import java.util.List;
import java.util.function.Supplier;

/**
 * Offers whoever has an open request to go on with it: one key opens its later query, with what has
 * been typed of it by then.
 */
final class OngoingRequests extends Composite<Div> {

  private static final int OFFERED = 3;

  private final transient RequestDesk desk;
  private final transient Supplier<QueryInput> asked;
  private final transient Supplier<PhoneCall> call;
  private final transient Runnable taken;
  private transient List<RequestListItem> requests = List.of();

  /** Takes what is asked so far, by which call, and what follows once the request has it. */
  OngoingRequests(
      RequestDesk desk, Supplier<QueryInput> asked, Supplier<PhoneCall> call, Runnable taken) {
    this.desk = desk;
    this.asked = asked;
    this.call = call;
    this.taken = taken;
    getContent().addClassName("ongoing");
  }

  /** The open ones of the customer, the most urgent first. */
  void of(List<RequestListItem> open) {
    requests = open;
    getContent().removeAll();
    open.stream().limit(OFFERED).map(this::offer).forEach(getContent()::add);
    setVisible(!open.isEmpty());
  }

  List<RequestListItem> requests() {
    return requests;
  }

  private Button offer(RequestListItem item) {
    Button goOn =
        new Button(
            getTranslation("request.intake.goOn", item.number(), item.subject()),
            click -> ask(item.id()));
    goOn.addThemeVariants(ButtonVariant.TERTIARY);
    return goOn;
  }

  private void ask(long id) {
    new RequestDialogs(desk, desk.requests().detail(id), () -> RequestNavigation.open(id))
        .ask(asked.get(), call.get(), taken);
  }
}

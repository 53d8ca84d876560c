package cz.ohlas.request.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import cz.ohlas.request.RequestAction;
import cz.ohlas.request.RequestListItem;
import java.util.List;

/** Offers whoever has an open request to go on with it: one key opens its later query. */
final class OngoingRequests extends Composite<Div> {

  private static final int OFFERED = 3;

  private final transient RequestDesk desk;
  private transient List<RequestListItem> requests = List.of();

  OngoingRequests(RequestDesk desk) {
    this.desk = desk;
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
        .open(RequestAction.ASK);
  }
}

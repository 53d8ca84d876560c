package cz.ohlas.request.ui;

import com.vaadin.flow.component.UI;
import cz.ohlas.customer.ui.LeftOpen;
import cz.ohlas.request.RequestFilter;
import cz.ohlas.request.RequestService;
import cz.ohlas.request.RequestView;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Requests still open when the business with the customer ends. */
@Component
class RequestsLeftOpen implements LeftOpen {

  private final RequestService requests;

  RequestsLeftOpen(RequestService requests) {
    this.requests = requests;
  }

  @Override
  public Optional<String> of(long customerId) {
    long open =
        requests.count(RequestFilter.ofCustomer(customerId).withView(RequestView.TEAM)).value();
    return open == 0
        ? Optional.empty()
        : Optional.of(UI.getCurrent().getTranslation("request.leftOpen", open));
  }
}

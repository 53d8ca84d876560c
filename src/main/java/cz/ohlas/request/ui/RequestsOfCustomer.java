package cz.ohlas.request.ui;

import com.vaadin.flow.component.Component;
import cz.ohlas.base.ui.Section;
import cz.ohlas.customer.ui.CustomerSection;

/** The latest requests on the customer's page. */
@org.springframework.stereotype.Component
class RequestsOfCustomer implements CustomerSection {

  private static final int AFTER_CONTRACTS = 20;

  private final RequestDesk desk;

  RequestsOfCustomer(RequestDesk desk) {
    this.desk = desk;
  }

  @Override
  public int order() {
    return AFTER_CONTRACTS;
  }

  @Override
  public Component of(long customerId, Runnable reload) {
    return new Section("request.section.ofCustomer", OpenRequests.latestOf(desk, customerId));
  }
}

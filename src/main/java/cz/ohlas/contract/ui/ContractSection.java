package cz.ohlas.contract.ui;

import com.vaadin.flow.component.Component;
import cz.ohlas.customer.ui.CustomerSection;

/** A customer's contracts on the customer's page. */
@org.springframework.stereotype.Component
class ContractSection implements CustomerSection {

  private static final int ORDER = 20;

  private final ContractDesk desk;

  ContractSection(ContractDesk desk) {
    this.desk = desk;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public Component of(long customerId, Runnable reload) {
    return new ContractsPart(desk, customerId, reload);
  }
}

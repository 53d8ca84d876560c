package cz.ohlas.contract;

import cz.ohlas.workingtime.DueCounting;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells what a change of contracts alters in what is owed (REQ-3, REG-5). */
@Component
class OwedWatch {

  private final ContractRepository contracts;
  private final DueCounting counting;
  private final ApplicationEventPublisher events;

  OwedWatch(ContractRepository contracts, DueCounting counting, ApplicationEventPublisher events) {
    this.contracts = contracts;
    this.counting = counting;
    this.events = events;
  }

  /** Before anything is read or locked: due times may follow the change that begins. */
  void hold() {
    counting.hold();
  }

  /** A contract is written. */
  void changing(Contract contract, Runnable change) {
    long customerId = contract.customer().id();
    List<ContractDetail> before = details(contracts.ofCustomer(customerId));
    change.run();
    List<ContractDetail> after = details(contracts.ofCustomer(customerId));
    events.publishEvent(
        new WhatIsOwedChanged(
            contract.number(),
            before.stream().collect(Collectors.groupingBy(ContractDetail::customerId)),
            after.stream().collect(Collectors.groupingBy(ContractDetail::customerId))));
  }

  private static List<ContractDetail> details(List<Contract> contracts) {
    return contracts.stream().map(Contract::detail).toList();
  }
}

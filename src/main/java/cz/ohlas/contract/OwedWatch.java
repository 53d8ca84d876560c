package cz.ohlas.contract;

import cz.ohlas.workingtime.DueCounting;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells what a change of contracts or packages alters in what is owed (REQ-3, REG-5). */
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
    changing(
        WhatIsOwedChanged.Kind.CONTRACT,
        contract::number,
        () -> contracts.ofCustomer(customerId),
        change);
  }

  /** A package is given another answer time. */
  void changing(ServicePackage agreed, Runnable change) {
    String name = agreed.item().nameCs();
    long id = agreed.id();
    changing(WhatIsOwedChanged.Kind.PACKAGE, () -> name, () -> contracts.ofThoseWith(id), change);
  }

  private void changing(
      WhatIsOwedChanged.Kind kind,
      Supplier<String> name,
      Supplier<List<Contract>> theirs,
      Runnable change) {
    List<ContractDetail> before = details(theirs.get());
    change.run();
    List<ContractDetail> after = details(theirs.get());
    events.publishEvent(
        new WhatIsOwedChanged(
            kind,
            name.get(),
            before.stream().collect(Collectors.groupingBy(ContractDetail::customerId)),
            after.stream().collect(Collectors.groupingBy(ContractDetail::customerId))));
  }

  private static List<ContractDetail> details(List<Contract> contracts) {
    return contracts.stream().map(Contract::detail).toList();
  }
}

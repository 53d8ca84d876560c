package cz.ohlas.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Customers whose right to use the software has not been shown yet (REG-2). */
final class MissingProofs {

  private final Set<Long> missing = new HashSet<>();

  MissingProofs(List<DemoCustomer> customers) {
    customers.stream()
        .filter(customer -> DemoCustomer.proofIsMissing(customer.place()))
        .forEach(customer -> missing.add(customer.id()));
  }

  boolean isMissing(DemoCustomer customer) {
    return missing.contains(customer.id());
  }

  void came(DemoCustomer customer) {
    missing.remove(customer.id());
  }
}

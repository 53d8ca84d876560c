package cz.ohlas.contract;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A contract was written, or its package from a day on, in this transaction: what is owed to open
 * queries may be another time, or none (REQ-3, REG-5).
 *
 * @param number the contract's
 * @param before all contracts of the customers concerned before it, by customer, the latest first
 * @param after the same after it
 */
public record WhatIsOwedChanged(
    String number, Map<Long, List<ContractDetail>> before, Map<Long, List<ContractDetail>> after) {

  /** The customers concerned. */
  public Set<Long> customerIds() {
    Set<Long> ids = new HashSet<>(before.keySet());
    ids.addAll(after.keySet());
    return ids;
  }

  /** The contract that held before for the installation, or for any while that is unknown. */
  public Optional<ContractDetail> heldBefore(
      long customerId, @Nullable Long registrationId, LocalDate day) {
    return held(before, customerId, registrationId, day);
  }

  /** The contract that holds now for the installation, or for any while that is unknown. */
  public Optional<ContractDetail> heldNow(
      long customerId, @Nullable Long registrationId, LocalDate day) {
    return held(after, customerId, registrationId, day);
  }

  private static Optional<ContractDetail> held(
      Map<Long, List<ContractDetail>> contracts,
      long customerId,
      @Nullable Long registrationId,
      LocalDate day) {
    return contracts.getOrDefault(customerId, List.of()).stream()
        .filter(contract -> contract.days().covers(day))
        .filter(contract -> registrationId == null || contract.isAbout(registrationId))
        .findFirst();
  }
}

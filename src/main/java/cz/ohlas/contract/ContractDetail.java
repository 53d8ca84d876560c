package cz.ohlas.contract;

import cz.ohlas.base.Money;
import cz.ohlas.price.Criterion;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A contract as people see it.
 *
 * @param facts what was agreed
 * @param tier the price band that the criteria ask for
 * @param decidedBy the criteria that decided it (PRC-2)
 * @param terminatedOn last day when it was ended earlier than agreed, else null
 * @param terminationReason empty unless terminated
 */
public record ContractDetail(
    long id,
    long version,
    String customerName,
    ServicePackageItem servicePackage,
    ContractInput facts,
    int tier,
    Set<Criterion> decidedBy,
    @Nullable LocalDate terminatedOn,
    String terminationReason,
    @Nullable Long terminatedByStaffId,
    @Nullable Instant terminatedAt) {

  /** The number as it stands on the paper. */
  public String number() {
    return facts.number();
  }

  /** With whom. */
  public long customerId() {
    return facts.customerId();
  }

  /** Whether it covers the installation. */
  public boolean isAbout(long registrationId) {
    return facts.registrationIds().contains(registrationId);
  }

  /** The answer time agreed, in working time (REQ-3). */
  public Duration answerTime() {
    return servicePackage.answerTime();
  }

  /** The price of one year. */
  public Money yearlyPrice() {
    return new Money(facts.yearlyPrice());
  }

  /** The last day on which it holds, empty until further notice. */
  public Optional<LocalDate> lastDay() {
    return Optional.ofNullable(terminatedOn == null ? facts.validTo() : terminatedOn);
  }

  /** Where it stands on the day. */
  public ContractState stateOn(LocalDate day) {
    if (day.isBefore(facts.validFrom())) {
      return ContractState.TO_COME;
    }
    if (lastDay().filter(day::isAfter).isEmpty()) {
      return ContractState.LIVE;
    }
    return terminatedOn == null ? ContractState.ENDED : ContractState.TERMINATED;
  }
}

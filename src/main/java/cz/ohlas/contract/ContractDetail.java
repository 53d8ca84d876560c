package cz.ohlas.contract;

import cz.ohlas.base.Money;
import cz.ohlas.price.Criterion;
import java.time.Duration;
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
 * @param notice the notice that was given, null for none
 * @param termination its end earlier than agreed, null for none
 */
public record ContractDetail(
    long id,
    long version,
    String customerName,
    ServicePackageItem servicePackage,
    ContractInput facts,
    int tier,
    Set<Criterion> decidedBy,
    @Nullable ContractNotice notice,
    @Nullable ContractTermination termination) {

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

  /** The days on which it holds. */
  public ContractDays days() {
    return new ContractDays(
        facts.validFrom(),
        facts.validTo(),
        facts.prolongation(),
        notice == null ? null : notice.endsOn(),
        termination == null ? null : termination.lastDay());
  }

  /** The last day on which it holds; empty while it prolongs itself or until further notice. */
  public Optional<LocalDate> lastDay() {
    return days().last();
  }

  /** Where it stands on the day. */
  public ContractState stateOn(LocalDate day) {
    if (day.isBefore(facts.validFrom())) {
      return ContractState.TO_COME;
    }
    if (lastDay().filter(day::isAfter).isEmpty()) {
      return ContractState.LIVE;
    }
    return termination == null ? ContractState.ENDED : ContractState.TERMINATED;
  }
}

package cz.ohlas.contract;

import cz.ohlas.base.Money;
import cz.ohlas.price.Criterion;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A contract as people see it.
 *
 * @param packages the package first agreed and those that followed, by their days; never empty
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
    List<PackageTerm> packages,
    ContractInput facts,
    int tier,
    Set<Criterion> decidedBy,
    @Nullable ContractNotice notice,
    @Nullable ContractTermination termination) {

  /** Keeps its own copy of the packages. */
  public ContractDetail {
    packages = List.copyOf(packages);
  }

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

  /** Package and price of the day; before the contract begins, those it begins with. */
  public PackageTerm termOn(LocalDate day) {
    return packages.stream()
        .filter(term -> !term.from().isAfter(day))
        .reduce((earlier, later) -> later)
        .orElseGet(packages::getFirst);
  }

  /** The package of the day (REQ-3). */
  public ServicePackageItem packageOn(LocalDate day) {
    return termOn(day).servicePackage();
  }

  /** The answer time of the day, in working time (REQ-3). */
  public Duration answerTimeOn(LocalDate day) {
    return packageOn(day).answerTime();
  }

  /** The packages that hold on some day from the one to the other, each from its day on. */
  public List<PackageTerm> packagesBetween(LocalDate from, LocalDate to) {
    List<PackageTerm> found = new ArrayList<>();
    found.add(termOn(from));
    for (PackageTerm term : packages) {
      boolean within = term.from().isAfter(from) && !term.from().isAfter(to);
      if (within && term.servicePackage().id() != found.getLast().servicePackage().id()) {
        found.add(term);
      }
    }
    return found;
  }

  /** The price of one year as it is on the day. */
  public Money yearlyPriceOn(LocalDate day) {
    return new Money(termOn(day).yearlyPrice());
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

  /** Whether it was cancelled before its first day and counts for nothing. */
  public boolean isWithdrawn() {
    return days().isNever();
  }

  /** Where it stands on the day. */
  public ContractState stateOn(LocalDate day) {
    if (isWithdrawn()) {
      return ContractState.WITHDRAWN;
    }
    if (day.isBefore(facts.validFrom())) {
      return ContractState.TO_COME;
    }
    if (lastDay().filter(day::isAfter).isEmpty()) {
      return ContractState.LIVE;
    }
    return termination == null ? ContractState.ENDED : ContractState.TERMINATED;
  }
}

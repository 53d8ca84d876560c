package cz.ohlas.contract;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.CurrentStaff;
import cz.ohlas.base.Formats;
import cz.ohlas.base.NotFound;
import cz.ohlas.base.Versions;
import cz.ohlas.customer.Customer;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A contract's package changes from a day on and its past stays (REQ-3). Queries received before
 * its day keep their due times; those of open queries received since follow. Account managers write
 * changes (ACC-4).
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class PackageChangeService {

  private final ContractRepository contracts;
  private final PackageChangeRepository changes;
  private final ServicePackageRepository packages;
  private final List<ReportedMonths> reported;
  private final OwedWatch owed;
  private final EntityManager entities;
  private final CurrentStaff currentStaff;
  private final ConsoleClock clock;

  PackageChangeService(
      ContractRepository contracts,
      PackageChangeRepository changes,
      ServicePackageRepository packages,
      List<ReportedMonths> reported,
      OwedWatch owed,
      EntityManager entities,
      CurrentStaff currentStaff,
      ConsoleClock clock) {
    this.contracts = contracts;
    this.changes = changes;
    this.packages = packages;
    this.reported = reported;
    this.owed = owed;
    this.entities = entities;
    this.currentStaff = currentStaff;
    this.clock = clock;
  }

  /** All changes of a customer's contracts, those taken back too, the latest first. */
  public List<PackageChangeMade> ofCustomer(long customerId) {
    return changes.ofCustomer(customerId).stream().map(PackageChange::made).toList();
  }

  /**
   * The contract has another package from a day on.
   *
   * @throws BusinessRuleViolation when the day lies before the contract or after it, in a month
   *     that was reported, or has a change already
   */
  @Transactional
  @PreAuthorize("hasRole('ACCOUNT_MANAGER')")
  public void change(long contractId, long version, PackageChangeInput input) {
    Contract contract = locked(contractId, version);
    if (input.reason().isBlank()) {
      throw BusinessRuleViolation.plain("contract.rule.packageChangeReason");
    }
    check(contract, input);
    long id = input.servicePackageId();
    ServicePackage agreed =
        packages.findById(id).orElseThrow(() -> new NotFound(ServicePackage.class, id));
    PackageChange change =
        new PackageChange(contract, agreed, input, currentStaff.require().id(), clock.instant());
    owed.changing(contract, () -> contract.packageChanges.add(changes.save(change)));
  }

  /**
   * A change will not be, or was written down by mistake.
   *
   * @throws BusinessRuleViolation when it lies in a month that was reported
   */
  @Transactional
  @PreAuthorize("hasRole('ACCOUNT_MANAGER')")
  public void takeBack(long contractId, long version, long changeId) {
    Contract contract = locked(contractId, version);
    PackageChange change =
        contract
            .packageChanges()
            .filter(each -> each.id() == changeId)
            .findFirst()
            .orElseThrow(() -> new NotFound(PackageChange.class, changeId));
    refuseReported(contract, change.fromDay());
    owed.changing(contract, () -> change.takeBack(currentStaff.require().id(), clock.instant()));
  }

  private void check(Contract contract, PackageChangeInput input) {
    LocalDate from = input.from();
    ContractDays days = contract.days();
    if (!from.isAfter(days.from())) {
      throw BusinessRuleViolation.of(
          "REQ-3", "contract.rule.packageChangeEarly", formats().date(days.from()));
    }
    Optional<LocalDate> last = days.last();
    if (last.filter(from::isAfter).isPresent()) {
      throw BusinessRuleViolation.of(
          "REQ-3", "contract.rule.packageChangeLate", formats().date(last.get()));
    }
    refuseReported(contract, from);
    if (contract.packageChanges().anyMatch(each -> each.fromDay().equals(from))) {
      throw BusinessRuleViolation.of(
          "REQ-3", "contract.rule.packageChangeTaken", formats().date(from));
    }
    PackageTerm before = contract.detail().termOn(from);
    boolean samePrice =
        input.yearlyPrice() == null || input.yearlyPrice().compareTo(before.yearlyPrice()) == 0;
    if (samePrice && before.servicePackage().id() == input.servicePackageId()) {
      throw BusinessRuleViolation.of("REQ-3", "contract.rule.packageChangeNone");
    }
    if (input.yearlyPrice() != null && input.yearlyPrice().signum() < 0) {
      throw BusinessRuleViolation.plain("contract.rule.priceNegative");
    }
  }

  private void refuseReported(Contract contract, LocalDate from) {
    reported.stream()
        .flatMap(each -> each.reportedUntil(contract.customer().id()).stream())
        .max(Comparator.naturalOrder())
        .filter(until -> !from.isAfter(until))
        .ifPresent(until -> {
          throw BusinessRuleViolation.of(
              "REQ-3", "contract.rule.packageChangeReported", formats().date(until));
        });
  }

  /** Whoever changes a contract's packages waits for others who write the customer's contracts. */
  private Contract locked(long contractId, long version) {
    owed.hold();
    long customerId =
        contracts
            .customerOf(contractId)
            .orElseThrow(() -> new NotFound(Contract.class, contractId));
    entities.find(Customer.class, customerId, LockModeType.PESSIMISTIC_WRITE);
    Contract contract =
        contracts.findById(contractId).orElseThrow(() -> new NotFound(Contract.class, contractId));
    Versions.require(Contract.class, contractId, contract.version(), version);
    contract.expectNotTerminated();
    entities.lock(contract, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    return contract;
  }

  private Formats formats() {
    return Formats.of(currentStaff.require().language());
  }
}

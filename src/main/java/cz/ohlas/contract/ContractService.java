package cz.ohlas.contract;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.CurrentStaff;
import cz.ohlas.base.NotFound;
import cz.ohlas.base.Versions;
import cz.ohlas.customer.Customer;
import cz.ohlas.customer.CustomerService;
import cz.ohlas.customer.CustomerStatus;
import cz.ohlas.customer.RegistrationService;
import cz.ohlas.price.TierDecision;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Paid contracts: all staff read them (ACC-1), account managers write them (ACC-4). */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ContractService {

  private final ContractRepository contracts;
  private final CustomerService customers;
  private final ContractRules rules;
  private final RegistrationService registrations;
  private final ContractMaker maker;
  private final OwedWatch owed;
  private final EntityManager entities;
  private final CurrentStaff currentStaff;
  private final ConsoleClock clock;

  ContractService(
      ContractRepository contracts,
      CustomerService customers,
      ContractRules rules,
      RegistrationService registrations,
      ContractMaker maker,
      OwedWatch owed,
      EntityManager entities,
      CurrentStaff currentStaff,
      ConsoleClock clock) {
    this.contracts = contracts;
    this.customers = customers;
    this.rules = rules;
    this.registrations = registrations;
    this.maker = maker;
    this.owed = owed;
    this.entities = entities;
    this.currentStaff = currentStaff;
    this.clock = clock;
  }

  /** One contract. */
  public ContractDetail detail(long id) {
    return load(id).detail();
  }

  /** All contracts of a customer, the latest first. */
  public List<ContractDetail> ofCustomer(long customerId) {
    return contracts.ofCustomer(customerId).stream().map(Contract::detail).toList();
  }

  /** The customer's contract that holds on the day; the latest where several do (REG-5). */
  public Optional<ContractDetail> liveOn(long customerId, LocalDate day) {
    return allLiveOn(customerId, day).stream().findFirst();
  }

  /** The customer's contracts that hold on the day, the latest first (REG-5). */
  public List<ContractDetail> allLiveOn(long customerId, LocalDate day) {
    return contracts.ofCustomer(customerId).stream()
        .filter(contract -> contract.days().covers(day))
        .map(Contract::detail)
        .toList();
  }

  /** All contracts that hold on some day of the interval, in Czech order of customers. */
  public List<ContractDetail> heldBetween(LocalDate from, LocalDate to) {
    return contracts.heldBetween(from, to).stream().map(Contract::detail).toList();
  }

  /**
   * The contract that one beginning on the day for these installations follows: it covers one of
   * them until the day before, and none follows it yet.
   */
  public Optional<Long> endingBefore(long customerId, Set<Long> installations, LocalDate from) {
    List<Contract> theirs =
        contracts.ofCustomer(customerId).stream().filter(each -> !each.days().isNever()).toList();
    return theirs.stream()
        .filter(each -> each.days().last().filter(from.minusDays(1)::equals).isPresent())
        .filter(each -> each.registrationIds().stream().anyMatch(installations::contains))
        .map(Contract::id)
        .filter(id -> theirs.stream().noneMatch(each -> id.equals(each.renewsContractId())))
        .findFirst();
  }

  /**
   * What a contract that follows this one begins with: the same again from the day after its next
   * end, for as long as this one was agreed for.
   */
  public ContractInput renewalOf(long id) {
    Contract contract = load(id);
    LocalDate today = LocalDate.ofInstant(clock.instant(), ConsoleClock.PRAGUE);
    return ContractRenewal.of(
        contract.detail(), today, registrations.references(contract.customer().id()));
  }

  /**
   * Writes a signed contract down and returns its id. A customer to whom nothing was sold yet
   * becomes an active one.
   *
   * @throws BusinessRuleViolation when another contract covers one of the installations at the same
   *     time
   */
  @Transactional
  @PreAuthorize("hasRole('ACCOUNT_MANAGER')")
  public long create(ContractInput input) {
    owed.hold();
    Customer customer = lock(input.customerId());
    Contract contract = maker.make(customer, input);
    owed.changing(contract, () -> contracts.save(contract));
    long id = contract.id();
    if (customer.status() == CustomerStatus.PROSPECT) {
      customers.moveTo(customer.id(), customer.version(), CustomerStatus.ACTIVE);
    }
    return id;
  }

  /**
   * Corrects what is written about a contract.
   *
   * @throws ObjectOptimisticLockingFailureException when somebody else has saved since
   */
  @Transactional
  @PreAuthorize("hasRole('ACCOUNT_MANAGER')")
  public void change(long id, long version, ContractInput input) {
    owed.hold();
    Customer customer = lock(input.customerId());
    Contract contract = load(id, version);
    if (contract.customer().id() != input.customerId()) {
      throw new NotFound(Contract.class, id);
    }
    rules.check(customer, input, id);
    ServicePackage agreed = maker.packageOf(input);
    TierDecision decision = maker.decision(input);
    owed.changing(contract, () -> contract.change(agreed, input, decision, clock.instant()));
  }

  /**
   * Ends a contract earlier than agreed.
   *
   * @param lastDay the last day on which it holds
   */
  @Transactional
  @PreAuthorize("hasRole('ACCOUNT_MANAGER')")
  public void terminate(long id, long version, LocalDate lastDay, String reason) {
    owed.hold();
    Contract contract = load(id, version);
    owed.changing(
        contract,
        () -> contract.terminate(lastDay, reason, currentStaff.require().id(), clock.instant()));
  }

  /**
   * Takes a signed contract back before its first day; it stays among the customer's contracts as
   * withdrawn and holds on no day (REG-5).
   *
   * @throws BusinessRuleViolation when it has begun already
   */
  @Transactional
  @PreAuthorize("hasRole('ACCOUNT_MANAGER')")
  public void withdraw(long id, long version, String reason) {
    owed.hold();
    Contract contract = load(id, version);
    owed.changing(
        contract, () -> contract.withdraw(reason, currentStaff.require().id(), clock.instant()));
  }

  /**
   * Notice was given of a contract that prolongs itself: it ends on the day that the notice brings.
   *
   * @throws BusinessRuleViolation when it came too late for that day
   */
  @Transactional
  @PreAuthorize("hasRole('ACCOUNT_MANAGER')")
  public void giveNotice(long id, long version, NoticeInput input) {
    owed.hold();
    Contract contract = load(id, version);
    ContractDays before = contract.days();
    owed.changing(
        contract,
        () -> {
          contract.giveNotice(input, currentStaff.require().id(), clock.instant());
          rules.checkNoticeDay(input, before);
        });
  }

  /**
   * Notice was taken back: the contract prolongs itself as before.
   *
   * @throws BusinessRuleViolation when another contract follows already
   */
  @Transactional
  @PreAuthorize("hasRole('ACCOUNT_MANAGER')")
  public void takeNoticeBack(long id, long version) {
    owed.hold();
    Contract contract = load(id, version);
    owed.changing(contract, () -> contract.takeNoticeBack(clock.instant()));
    rules.checkOverlap(
        contract.cover(),
        contracts.ofCustomer(contract.customer().id()).stream()
            .filter(other -> other.id() != id)
            .map(Contract::cover)
            .toList());
  }

  /** Contracts of one customer must not overlap: whoever writes one waits for the others. */
  private Customer lock(long customerId) {
    Customer customer = entities.find(Customer.class, customerId, LockModeType.PESSIMISTIC_WRITE);
    if (customer == null) {
      throw new NotFound(Customer.class, customerId);
    }
    return customer;
  }

  private Contract load(long id) {
    return contracts.findById(id).orElseThrow(() -> new NotFound(Contract.class, id));
  }

  private Contract load(long id, long version) {
    Contract contract = load(id);
    Versions.require(Contract.class, id, contract.version(), version);
    return contract;
  }
}

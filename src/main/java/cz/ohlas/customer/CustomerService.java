package cz.ohlas.customer;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.CappedCount;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.ListSlice;
import cz.ohlas.base.NotFound;
import cz.ohlas.base.Versions;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Customers: everybody reads them (ACC-1), account managers write about them (ACC-4). */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class CustomerService {

  /** What the migration calls it. */
  private static final String ICO_ONCE = "customer_ico_once";

  private final CustomerRepository customers;
  private final CustomerList list;
  private final CustomerWords words;
  private final CustomerLookup lookup;
  private final CallerSearch callers;
  private final ApplicationEventPublisher events;
  private final ConsoleClock clock;

  CustomerService(
      CustomerRepository customers,
      CustomerList list,
      CustomerWords words,
      CustomerLookup lookup,
      CallerSearch callers,
      ApplicationEventPublisher events,
      ConsoleClock clock) {
    this.customers = customers;
    this.list = list;
    this.words = words;
    this.lookup = lookup;
    this.callers = callers;
    this.events = events;
    this.clock = clock;
  }

  /** The rows of a part of the list. */
  public List<CustomerListItem> list(
      CustomerFilter filter, ListSlice<CustomerSort, CustomerListItem> slice) {
    return list.rows(filter, slice);
  }

  /** How many customers the filter shows, counted no further than the cap. */
  public CappedCount count(CustomerFilter filter) {
    return list.count(filter);
  }

  /**
   * How many customers the filter shows, however many: for somebody who asked.
   *
   * @throws BusinessRuleViolation when it takes too long
   */
  public long exactCount(CustomerFilter filter) {
    return list.exactCount(filter);
  }

  /**
   * One customer.
   *
   * @throws NotFound when there is none of this id
   */
  public CustomerDetail detail(long id) {
    Customer customer = load(id);
    return new CustomerDetail(
        id,
        customer.version(),
        customer.status(),
        customer.statusReason(),
        customer.statusSince(),
        customer.input(),
        customer.seat(),
        customer.createdAt());
  }

  /** Enough to name a customer. */
  public CustomerReference reference(long id) {
    Customer customer = load(id);
    return new CustomerReference(id, customer.name(), customer.ico());
  }

  /** The customer as documents name it. */
  public CustomerParty party(long id) {
    Customer customer = load(id);
    return new CustomerParty(
        customer.name(),
        customer.seat().lines(customer.language()),
        postLines(customer),
        customer.ico(),
        customer.dic(),
        customer.registerEntry(),
        customer.language(),
        customer.email());
  }

  private static List<String> postLines(Customer customer) {
    Address own = customer.correspondence();
    return own.isEmpty() ? List.of() : own.lines(customer.language());
  }

  /** The customer who already has this IČO, however it is typed. */
  public Optional<CustomerReference> withIco(String ico) {
    return customers.withIco(CzechIds.tidyIco(ico)).stream().findFirst();
  }

  /**
   * Customers found by the beginning of a name, by IČO, a person, the end of a phone number, an
   * e-mail address, a licence key or a card number, in Czech order; the first ones when nothing is
   * typed.
   */
  public List<CustomerReference> lookup(String typed, int limit) {
    return lookup.customers(typed, limit);
  }

  /** Who may be calling: people first, then customers found by other marks. */
  public List<CallerHit> findCallers(String typed, int limit) {
    return callers.callers(typed, limit);
  }

  /** Writes a new customer down and returns its id. */
  @Transactional
  @PreAuthorize("hasRole('ACCOUNT_MANAGER')")
  public long create(CustomerInput input) {
    refuseSecondIco(input, null);
    Customer customer = flushed(new Customer(input, clock.instant()));
    words.index(customer);
    return customer.id();
  }

  /**
   * Changes what is written about a customer.
   *
   * @throws ObjectOptimisticLockingFailureException when somebody else has saved since
   */
  @Transactional
  @PreAuthorize("hasRole('ACCOUNT_MANAGER')")
  public void change(long id, long version, CustomerInput input) {
    Customer customer = load(id, version);
    refuseSecondIco(input, id);
    String before = customer.name();
    customer.change(input);
    words.indexWithPeople(flushed(customer));
    if (!customer.name().equals(before)) {
      events.publishEvent(new CustomerRenamed(id));
    }
  }

  /** Moves the business with the customer on where no reason is asked for. */
  @Transactional
  @PreAuthorize("hasRole('ACCOUNT_MANAGER')")
  public void moveTo(long id, long version, CustomerStatus next) {
    moveTo(id, version, next, "");
  }

  /**
   * Moves the business with the customer on.
   *
   * @param reason why, which everybody reads on the customer's page; must not be blank for whoever
   *     is suspended or ended
   */
  @Transactional
  @PreAuthorize("hasRole('ACCOUNT_MANAGER')")
  public void moveTo(long id, long version, CustomerStatus next, String reason) {
    load(id, version).become(next, reason, clock.instant());
  }

  private void refuseSecondIco(CustomerInput input, @Nullable Long own) {
    withIco(input.ico())
        .filter(other -> !Objects.equals(other.id(), own))
        .ifPresent(other -> {
          throw BusinessRuleViolation.plain("customer.rule.icoTaken", other.ico(), other.name());
        });
  }

  /** Two people may write the same company down in the same moment: the table lets one of them. */
  private Customer flushed(Customer customer) {
    try {
      return customers.saveAndFlush(customer);
    } catch (DataIntegrityViolationException broken) {
      if (isIcoTaken(broken)) {
        throw BusinessRuleViolation.plain("customer.rule.icoTakenMeanwhile", customer.ico());
      }
      throw broken;
    }
  }

  /** Each database has its own way to name the constraint, and each names it. */
  static boolean isIcoTaken(DataIntegrityViolationException broken) {
    return broken.getCause() instanceof ConstraintViolationException constraint
        && constraint.getConstraintName() != null
        && constraint.getConstraintName().toLowerCase(Locale.ROOT).contains(ICO_ONCE);
  }

  private Customer load(long id) {
    return customers.existing(id);
  }

  private Customer load(long id, long version) {
    Customer customer = load(id);
    Versions.require(Customer.class, id, customer.version(), version);
    return customer;
  }
}

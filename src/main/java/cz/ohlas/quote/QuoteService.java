package cz.ohlas.quote;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.CappedCount;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.CurrentStaff;
import cz.ohlas.base.ListSlice;
import cz.ohlas.base.NotFound;
import cz.ohlas.contract.ContractService;
import cz.ohlas.contract.ServicePackageItem;
import cz.ohlas.contract.ServicePackageService;
import cz.ohlas.customer.Customer;
import cz.ohlas.customer.RegistrationDetail;
import cz.ohlas.customer.RegistrationService;
import cz.ohlas.customer.RegistrationStatus;
import cz.ohlas.request.RequestFact;
import cz.ohlas.request.RequestReferences;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Quotes as they are written: all staff read them (ACC-1), account managers write (ACC-4). */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class QuoteService {

  private static final Set<RegistrationStatus> QUOTABLE =
      EnumSet.of(RegistrationStatus.UNVERIFIED, RegistrationStatus.VERIFIED);

  private final QuoteRepository quotes;
  private final QuoteList list;
  private final QuoteReader reader;
  private final QuoteCalculator calculator;
  private final ApprovalRule approvalRule;
  private final RegistrationService registrations;
  private final ServicePackageService packages;
  private final ContractService contracts;
  private final RequestReferences requests;
  private final OpenOpportunities opportunities;
  private final QuoteIndex index;
  private final EntityManager entities;
  private final CurrentStaff currentStaff;
  private final ConsoleClock clock;

  QuoteService(
      QuoteRepository quotes,
      QuoteList list,
      QuoteReader reader,
      QuoteCalculator calculator,
      ApprovalRule approvalRule,
      RegistrationService registrations,
      ServicePackageService packages,
      ContractService contracts,
      RequestReferences requests,
      OpenOpportunities opportunities,
      QuoteIndex index,
      EntityManager entities,
      CurrentStaff currentStaff,
      ConsoleClock clock) {
    this.quotes = quotes;
    this.list = list;
    this.reader = reader;
    this.calculator = calculator;
    this.approvalRule = approvalRule;
    this.registrations = registrations;
    this.packages = packages;
    this.contracts = contracts;
    this.requests = requests;
    this.opportunities = opportunities;
    this.index = index;
    this.entities = entities;
    this.currentStaff = currentStaff;
    this.clock = clock;
  }

  /** The rows of a part of the list. */
  public List<QuoteListItem> list(QuoteFilter filter, ListSlice<QuoteSort, QuoteListItem> slice) {
    return list.query().rows(list.conditions(filter), slice);
  }

  /** How many quotes the filter shows, counted no further than the cap. */
  public CappedCount count(QuoteFilter filter) {
    return list.query().count(list.conditions(filter));
  }

  /**
   * One version of a quote.
   *
   * @throws NotFound when there is none of this id
   */
  public QuoteDetail detail(long id) {
    return reader.detail(reader.load(id));
  }

  /** Enough to name these quotes, in any order. */
  public List<QuoteReference> references(Set<Long> ids) {
    return ids.isEmpty() ? List.of() : quotes.references(ids);
  }

  /** What a new quote for the customer begins with: all that is known already. */
  public QuoteInput proposal(long customerId) {
    Customer customer = customer(customerId);
    List<QuotedRegistration> installations =
        registrations.ofCustomer(customerId).stream()
            .filter(registration -> QUOTABLE.contains(registration.status()))
            .map(QuoteService::quoted)
            .toList();
    long servicePackage =
        contracts
            .liveOn(customerId, calculator.today())
            .map(contract -> contract.packageOn(calculator.today()).id())
            .orElseGet(
                () -> packages.sold().stream().map(ServicePackageItem::id).findFirst().orElse(0L));
    QuoteTerms usual = QuoteTerms.usual(calculator.today());
    return new QuoteInput(
        customer.criteria(),
        installations,
        servicePackage,
        installations.isEmpty() ? usual.nonBinding() : usual,
        BigDecimal.ZERO,
        "",
        List.of(),
        "");
  }

  /** What a quote in place of a refused request begins with: its installation if it named one. */
  public QuoteInput proposalInPlaceOf(long requestId) {
    RequestFact request = requests.fact(requestId);
    QuoteInput proposal = proposal(request.customerId());
    List<QuotedRegistration> named =
        proposal.registrations().stream()
            .filter(quoted -> quoted.registrationId().equals(request.registrationId()))
            .toList();
    return named.isEmpty() ? proposal : proposal.withRegistrations(named);
  }

  /**
   * What an input would come to.
   *
   * @param quoteId the quote that is being changed, null for a new one
   * @throws BusinessRuleViolation when something in the input cannot be
   */
  public QuoteCalculation calculate(long customerId, @Nullable Long quoteId, QuoteInput input) {
    QuoteContent content = calculator.content(customer(customerId), input);
    return new QuoteCalculation(
        content.decision(),
        content.lines(),
        content.totals(),
        content.vatRegime(),
        approvalRule.reasons(
            content, customerId, quoteId == null ? 0 : quoteId, calculator.limitPercent()));
  }

  /**
   * Begins a quote and returns its id.
   *
   * @throws BusinessRuleViolation when something in the input cannot be
   */
  @Transactional
  @PreAuthorize("hasRole('ACCOUNT_MANAGER')")
  public long create(long customerId, QuoteInput input) {
    return begin(customerId, null, input);
  }

  /**
   * Begins a quote in place of a refused request and returns its id (REQ-5).
   *
   * @throws BusinessRuleViolation when the refusal offers no quote or holds no more, or something
   *     in the input cannot be
   */
  @Transactional
  @PreAuthorize("hasRole('ACCOUNT_MANAGER')")
  public long createInPlaceOf(long requestId, QuoteInput input) {
    return begin(opportunities.open(requestId).customerId(), requestId, input);
  }

  private long begin(long customerId, @Nullable Long sourceRequestId, QuoteInput input) {
    Customer customer = customer(customerId);
    return saved(
        new Quote(
            customer,
            calculator.content(customer, input),
            sourceRequestId,
            currentStaff.require().id(),
            clock.instant()));
  }

  /**
   * Changes a draft; it is priced anew, and what the head agreed to before counts no more.
   *
   * @throws BusinessRuleViolation when it is no draft, or something in the input cannot be
   * @throws ObjectOptimisticLockingFailureException when somebody else has saved since
   */
  @Transactional
  @PreAuthorize("hasRole('ACCOUNT_MANAGER')")
  public void revise(long id, long version, QuoteInput input) {
    Quote quote = reader.load(id, version);
    quote.revise(calculator.content(quote.customer(), input), currentStaff.require().id());
  }

  /**
   * Begins the next version of a quote that was sent, priced by what holds today.
   *
   * @throws BusinessRuleViolation when it was accepted or replaced, or a next version is begun
   */
  @Transactional
  @PreAuthorize("hasRole('ACCOUNT_MANAGER')")
  public long newVersion(long id, long version) {
    Quote quote = reader.load(id, version);
    if (quotes.existsByReplacesId(id)) {
      throw BusinessRuleViolation.plain("quote.rule.newVersionBegun");
    }
    QuoteInput before = quote.input();
    QuoteTerms terms = before.terms();
    QuoteInput now =
        terms.bindingUntil() == null
            ? before
            : before.withTerms(
                terms.bindingUntil(QuoteTerms.usual(calculator.today()).bindingUntil()));
    return saved(
        quote.nextVersion(
            calculator.content(quote.customer(), now),
            currentStaff.require().id(),
            clock.instant()));
  }

  /**
   * Throws a draft away that nobody outside has seen.
   *
   * @throws BusinessRuleViolation when it is no draft or has a number of its own
   */
  @Transactional
  @PreAuthorize("hasRole('ACCOUNT_MANAGER')")
  public void discard(long id, long version) {
    Quote quote = reader.load(id, version);
    quote.checkDiscardable();
    index.remove(id);
    quotes.delete(quote);
  }

  private long saved(Quote quote) {
    Quote stored = quotes.saveAndFlush(quote);
    index.write(stored);
    return stored.id();
  }

  private Customer customer(long id) {
    Customer customer = entities.find(Customer.class, id);
    if (customer == null) {
      throw new NotFound(Customer.class, id);
    }
    return customer;
  }

  private static QuotedRegistration quoted(RegistrationDetail registration) {
    return new QuotedRegistration(registration.id(), registration.facts().seats());
  }
}

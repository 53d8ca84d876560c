package cz.ohlas.quote;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.CurrentStaff;
import cz.ohlas.base.Formats;
import cz.ohlas.base.Translations;
import cz.ohlas.contract.ContractInput;
import cz.ohlas.contract.ContractService;
import cz.ohlas.contract.Prolongation;
import cz.ohlas.document.DocumentStore;
import cz.ohlas.document.StoredDocument;
import cz.ohlas.workingtime.DueCounting;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What happens to a quote once it is written: approval (PRC-5), sending, the customer's answer. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class QuoteWorkflow {

  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

  /** What the quote prints: another year each time, two months of notice. */
  private static final int PROLONGED_BY = 12;

  private static final int MONTHS_OF_NOTICE = 2;
  private static final int LONGEST_ANSWER = 1000;

  private final QuoteRepository quotes;
  private final QuoteReader reader;
  private final QuoteSending sending;
  private final DocumentStore documents;
  private final ContractService contracts;
  private final CurrentStaff currentStaff;
  private final DueCounting counting;
  private final ConsoleClock clock;

  QuoteWorkflow(
      QuoteRepository quotes,
      QuoteReader reader,
      QuoteSending sending,
      DocumentStore documents,
      ContractService contracts,
      CurrentStaff currentStaff,
      DueCounting counting,
      ConsoleClock clock) {
    this.quotes = quotes;
    this.reader = reader;
    this.sending = sending;
    this.documents = documents;
    this.contracts = contracts;
    this.currentStaff = currentStaff;
    this.counting = counting;
    this.clock = clock;
  }

  /** The document that was sent; of a draft, what would be sent today. */
  public QuoteFile pdf(long id) {
    Quote quote = reader.load(id);
    if (quote.course().document() == null) {
      return sending.render(sending.print(id));
    }
    StoredDocument sent = reader.sentDocument(quote);
    return new QuoteFile(sent.fileName(), documents.bytes(sent.id()));
  }

  /** How many quotes wait for the head. */
  public int awaitingApproval() {
    return Math.toIntExact(quotes.inState(QuoteState.AWAITING_APPROVAL));
  }

  /**
   * Asks the head to agree (PRC-5).
   *
   * @param reason the account manager's words, may be empty
   * @throws BusinessRuleViolation when it is no draft, or needs nobody's approval
   */
  @Transactional
  @PreAuthorize("hasRole('ACCOUNT_MANAGER')")
  public void requestApproval(long id, long version, String reason) {
    Quote quote = reader.load(id, version);
    if (quote.course().approval().granted() || reader.reasons(quote).isEmpty()) {
      throw BusinessRuleViolation.of("PRC-5", "quote.rule.noApprovalNeeded");
    }
    quote.course().requestApproval(reason, currentStaff.require().id(), clock.instant());
  }

  /** The head agrees to the quote as it is. */
  @Transactional
  @PreAuthorize("hasRole('HEAD')")
  public void approve(long id, long version, String words) {
    reader
        .load(id, version)
        .course()
        .decide(true, words, currentStaff.require().id(), clock.instant());
  }

  /** The head gives the quote back and says why. */
  @Transactional
  @PreAuthorize("hasRole('HEAD')")
  public void giveBack(long id, long version, String reason) {
    reader
        .load(id, version)
        .course()
        .decide(false, reason, currentStaff.require().id(), clock.instant());
  }

  /**
   * Makes and keeps the document, and marks the quote as sent. The first sending draws the number.
   *
   * @throws BusinessRuleViolation when it was sent already, needs the head's approval, was priced
   *     by another list or VAT than today's, or its package's answer time is not confirmed yet
   * @throws org.springframework.orm.ObjectOptimisticLockingFailureException when somebody else has
   *     saved since
   */
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  @PreAuthorize("hasRole('ACCOUNT_MANAGER')")
  public void send(long id, long version, QuoteChannel channel) {
    long numbered = sending.prepare(id, version);
    sending.finish(id, numbered, channel, sending.render(sending.print(id)));
  }

  /**
   * The customer agreed: the quote becomes a contract, whose id is returned.
   *
   * @throws BusinessRuleViolation when the quote is not open, not binding, or its day has passed
   */
  @Transactional
  @PreAuthorize("hasRole('ACCOUNT_MANAGER')")
  public long accept(long id, long version, AcceptanceInput acceptance) {
    // Before the contract that ends is read
    counting.hold();
    Quote quote = reader.load(id, version);
    if (acceptance.byName().isBlank() || acceptance.contractNumber().isBlank()) {
      throw BusinessRuleViolation.plain("notice.checkFields");
    }
    checkDay(acceptance.on(), quote);
    quote.accept(
        new QuoteAnswer(
            acceptance.on(),
            acceptance.byName().strip(),
            acceptance.byFunction().strip(),
            acceptance.orderNumber().strip(),
            currentStaff.require().id(),
            clock.instant()));
    long contract = contracts.create(contract(quote, acceptance));
    quote.course().becameContract(contract);
    return contract;
  }

  /** The customer said no. */
  @Transactional
  @PreAuthorize("hasRole('ACCOUNT_MANAGER')")
  public void decline(long id, long version, LocalDate on, String reason) {
    Quote quote = reader.load(id, version);
    checkDay(on, quote);
    if (reason.length() > LONGEST_ANSWER) {
      throw BusinessRuleViolation.plain("field.tooLong", LONGEST_ANSWER);
    }
    quote
        .course()
        .decline(
            new QuoteAnswer(
                on, "", reason.strip(), "", currentStaff.require().id(), clock.instant()));
  }

  private void checkDay(LocalDate answered, Quote quote) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ConsoleClock.PRAGUE);
    if (answered.isAfter(today)) {
      throw BusinessRuleViolation.plain("quote.rule.answerInFuture");
    }
    Instant sentAt = quote.course().sentAt();
    if (sentAt != null && answered.isBefore(LocalDate.ofInstant(sentAt, ConsoleClock.PRAGUE))) {
      throw BusinessRuleViolation.plain("quote.rule.answerBeforeSending");
    }
  }

  private ContractInput contract(Quote quote, AcceptanceInput acceptance) {
    QuoteInput input = quote.input();
    QuoteTerms terms = input.terms();
    BigDecimal yearly =
        quote
            .lines()
            .getFirst()
            .total()
            .amount()
            .multiply(MONTHS)
            .divide(BigDecimal.valueOf(terms.months()), 2, RoundingMode.HALF_UP);
    Set<Long> installations =
        input.registrations().stream()
            .map(QuotedRegistration::registrationId)
            .collect(Collectors.toSet());
    return new ContractInput(
        acceptance.contractNumber().strip(),
        quote.customer().id(),
        input.servicePackageId(),
        acceptance.on(),
        terms.periodFrom(),
        terms.periodTo(),
        terms.prolongs()
            ? Prolongation.byMonths(PROLONGED_BY, MONTHS_OF_NOTICE)
            : Prolongation.NONE,
        yearly,
        input.criteria().criteria(),
        quote.pricing().pricedOn(),
        installations,
        paymentTerms(terms, quote.customer().language()),
        null,
        false,
        quote.id(),
        contracts
            .endingBefore(quote.customer().id(), installations, terms.periodFrom())
            .orElse(null));
  }

  private static String paymentTerms(QuoteTerms terms, Locale language) {
    return Translations.text(
        language,
        "quote.contractPayment",
        Formats.of(language).number(terms.instalments()),
        Formats.of(language).number(terms.dueDays()));
  }
}

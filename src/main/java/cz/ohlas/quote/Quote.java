package cz.ohlas.quote;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.customer.Customer;
import cz.ohlas.document.StoredDocument;
import cz.ohlas.price.CriteriaSheet;
import cz.ohlas.price.CriterionValue;
import cz.ohlas.price.VatRegime;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of a quote. Versions of the same quote share its number; the content of a version
 * that was sent never changes.
 */
@Entity
@Table(name = "quote")
class Quote {

  /** Where no day is binding: sorts last. */
  static final LocalDate FAR = LocalDate.of(9999, 12, 31);

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "quote_seq")
  @SequenceGenerator(name = "quote_seq", sequenceName = "quote_seq", allocationSize = 50)
  @Column(name = "id")
  private long id;

  @Version
  @Column(name = "version", nullable = false)
  private long version;

  @Column(name = "number", length = 20)
  private @Nullable String number;

  @Column(name = "revision", nullable = false)
  private int revision;

  @Column(name = "replaces_id")
  private @Nullable Long replacesId;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "customer_id", nullable = false)
  private Customer customer;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false, length = 20)
  private QuoteState state;

  @Embedded
  @AttributeOverride(name = "amount", column = @Column(name = "employees"))
  @AttributeOverride(name = "source", column = @Column(name = "employees_source", length = 30))
  @AttributeOverride(name = "day", column = @Column(name = "employees_on"))
  private @Nullable CriterionValue employees;

  @Embedded
  @AttributeOverride(name = "amount", column = @Column(name = "calls_per_day"))
  @AttributeOverride(name = "source", column = @Column(name = "calls_per_day_source", length = 30))
  @AttributeOverride(name = "day", column = @Column(name = "calls_per_day_on"))
  private @Nullable CriterionValue calls;

  @Embedded
  @AttributeOverride(name = "amount", column = @Column(name = "complexity"))
  @AttributeOverride(name = "source", column = @Column(name = "complexity_source", length = 30))
  @AttributeOverride(name = "day", column = @Column(name = "complexity_on"))
  private @Nullable CriterionValue complexity;

  @Column(name = "priced_on", nullable = false)
  private LocalDate pricedOn;

  @Column(name = "price_list_id", nullable = false)
  private long priceListId;

  @Column(name = "tier", nullable = false)
  private int tier;

  @Column(name = "service_package_id", nullable = false)
  private long servicePackageId;

  @Embedded private QuoteTerms terms;

  @Column(name = "binding_until_sort", nullable = false)
  private LocalDate bindingUntilSort;

  @Enumerated(EnumType.STRING)
  @Column(name = "vat_regime", nullable = false, length = 30)
  private VatRegime vatRegime;

  @Column(name = "vat_percent", precision = 5, scale = 2)
  private @Nullable BigDecimal vatPercent;

  @Column(name = "discount_reason", nullable = false, length = 300)
  private String discountReason;

  @Column(name = "note", nullable = false, length = 1000)
  private String note;

  @Column(name = "total_net", nullable = false, precision = 14, scale = 2)
  private BigDecimal totalNet;

  @ElementCollection
  @CollectionTable(name = "quote_line", joinColumns = @JoinColumn(name = "quote_id"))
  @OrderBy("position")
  private List<QuoteLine> lines = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "quote_registration", joinColumns = @JoinColumn(name = "quote_id"))
  @OrderBy("registrationId")
  private List<QuotedRegistration> registrations = new ArrayList<>();

  @Column(name = "created_at", nullable = false)
  private Instant createdAt;

  @Column(name = "prepared_by_staff_id", nullable = false)
  private long preparedByStaffId;

  @Embedded private QuoteApproval approval = QuoteApproval.NONE;

  @Column(name = "sent_at")
  private @Nullable Instant sentAt;

  @Column(name = "sent_by_staff_id")
  private @Nullable Long sentByStaffId;

  @Enumerated(EnumType.STRING)
  @Column(name = "channel", length = 20)
  private @Nullable QuoteChannel channel;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "document_id")
  private @Nullable StoredDocument document;

  @Embedded private @Nullable QuoteAnswer answer;

  @Column(name = "contract_id")
  private @Nullable Long contractId;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Quote() {}

  @SuppressWarnings("NullAway.Init")
  Quote(Customer customer, QuoteContent content, long staffId, Instant now) {
    this.customer = customer;
    this.revision = 1;
    this.state = QuoteState.DRAFT;
    this.createdAt = now;
    this.preparedByStaffId = staffId;
    take(content);
  }

  /** The next version of this quote, as a draft with the same content. */
  Quote nextVersion(QuoteContent content, long staffId, Instant now) {
    if (number == null || state == QuoteState.ACCEPTED || state == QuoteState.SUPERSEDED) {
      throw BusinessRuleViolation.plain("quote.rule.newVersion");
    }
    Quote next = new Quote(customer, content, staffId, now);
    next.number = number;
    next.revision = revision + 1;
    next.replacesId = id;
    return next;
  }

  /** Takes over another content; what the head agreed to before counts no more. */
  void revise(QuoteContent content, long staffId) {
    expect(QuoteState.DRAFT, "quote.rule.onlyDraft");
    approval = QuoteApproval.NONE;
    preparedByStaffId = staffId;
    take(content);
  }

  private void take(QuoteContent content) {
    QuoteInput input = content.input();
    employees = input.criteria().employees();
    calls = input.criteria().calls();
    complexity = input.criteria().complexity();
    pricedOn = content.pricedOn();
    priceListId = content.list().id();
    tier = content.decision().tier();
    servicePackageId = input.servicePackageId();
    terms = input.terms();
    LocalDate until = terms.bindingUntil();
    bindingUntilSort = until == null ? FAR : until;
    vatRegime = content.vatRegime();
    vatPercent = content.vatPercent();
    discountReason = input.discountReason().strip();
    note = input.note().strip();
    totalNet = content.totals().net().amount();
    lines.clear();
    lines.addAll(content.lines());
    registrations.clear();
    registrations.addAll(input.registrations());
  }

  /** Asks the head to agree (PRC-5). */
  void requestApproval(String reason, long staffId, Instant now) {
    expect(QuoteState.DRAFT, "quote.rule.onlyDraft");
    approval = QuoteApproval.requested(reason, staffId, now);
    state = QuoteState.AWAITING_APPROVAL;
  }

  /** The head agrees, or gives it back; either way it is a draft again. */
  void decide(boolean agreed, String words, long staffId, Instant now) {
    expect(QuoteState.AWAITING_APPROVAL, "quote.rule.notAwaiting");
    approval = approval.decided(agreed, words, staffId, now);
    state = QuoteState.DRAFT;
  }

  /**
   * Whether it may go out today as it is.
   *
   * @throws BusinessRuleViolation when it was sent already, or was made on the day of another list
   */
  void checkSendable(LocalDate today, long priceListToday) {
    expect(QuoteState.DRAFT, "quote.rule.sentAlready");
    if (priceListId != priceListToday) {
      throw BusinessRuleViolation.of("PRC-3", "quote.rule.listChanged");
    }
    if (bindingUntilSort.isBefore(today)) {
      throw BusinessRuleViolation.plain("quote.rule.bindingInThePast");
    }
  }

  /** Gets its number, once. */
  void receive(String drawn) {
    if (number != null) {
      throw new IllegalStateException("Has a number already");
    }
    number = drawn;
  }

  /** Went to the customer. */
  void send(StoredDocument sent, QuoteChannel by, long staffId, Instant now) {
    expect(QuoteState.DRAFT, "quote.rule.sentAlready");
    state = QuoteState.SENT;
    document = sent;
    channel = by;
    sentByStaffId = staffId;
    sentAt = now;
  }

  /** A newer version went to the customer. */
  void supersede() {
    if (state == QuoteState.ACCEPTED) {
      throw BusinessRuleViolation.plain("quote.rule.acceptedMeanwhile");
    }
    state = QuoteState.SUPERSEDED;
  }

  /**
   * The customer agreed.
   *
   * @throws BusinessRuleViolation when it is not open, not binding, or the day has passed
   */
  void accept(QuoteAnswer agreement) {
    expect(QuoteState.SENT, "quote.rule.notSent");
    if (!terms.binding()) {
      throw BusinessRuleViolation.plain("quote.rule.notBinding");
    }
    if (agreement.on().isAfter(bindingUntilSort)) {
      throw BusinessRuleViolation.plain("quote.rule.expired");
    }
    answer = agreement;
    state = QuoteState.ACCEPTED;
  }

  /** The contract that came of it. */
  void becameContract(long contract) {
    contractId = contract;
  }

  /** The customer said no. */
  void decline(QuoteAnswer refusal) {
    expect(QuoteState.SENT, "quote.rule.notSent");
    answer = refusal;
    state = QuoteState.DECLINED;
  }

  /** Whether it may be thrown away: nobody outside has seen it. */
  void checkDiscardable() {
    expect(QuoteState.DRAFT, "quote.rule.onlyDraft");
    if (number != null && replacesId == null) {
      throw BusinessRuleViolation.plain("quote.rule.numbered");
    }
  }

  private void expect(QuoteState expected, String messageKey) {
    if (state != expected) {
      throw BusinessRuleViolation.plain(messageKey);
    }
  }

  /** Where it stands on the day, Europe/Prague: a binding day that passed ends it. */
  QuoteState stateOn(LocalDate today) {
    return shown(state, bindingUntilSort, today);
  }

  static QuoteState shown(QuoteState state, LocalDate bindingUntil, LocalDate today) {
    return state == QuoteState.SENT && bindingUntil.isBefore(today) ? QuoteState.EXPIRED : state;
  }

  /** What was decided about it, for showing and for changing. */
  QuoteInput input() {
    QuoteLine support = lines.getFirst();
    return new QuoteInput(
        new CriteriaSheet(employees, calls, complexity),
        registrations,
        servicePackageId,
        terms,
        support.discountPercent(),
        discountReason,
        lines.stream()
            .filter(line -> !line.support())
            .map(line ->
                new QuoteLineInput(
                    line.description(), line.unit(), line.quantity(), line.unitPrice()))
            .toList(),
        note);
  }

  long id() {
    return id;
  }

  long version() {
    return version;
  }

  @Nullable String number() {
    return number;
  }

  int revision() {
    return revision;
  }

  @Nullable Long replacesId() {
    return replacesId;
  }

  Customer customer() {
    return customer;
  }

  LocalDate pricedOn() {
    return pricedOn;
  }

  long priceListId() {
    return priceListId;
  }

  int tier() {
    return tier;
  }

  VatRegime vatRegime() {
    return vatRegime;
  }

  List<QuoteLine> lines() {
    return List.copyOf(lines);
  }

  QuoteTotals totals() {
    return QuoteTotals.of(lines, vatPercent);
  }

  Instant createdAt() {
    return createdAt;
  }

  long preparedByStaffId() {
    return preparedByStaffId;
  }

  QuoteApproval approval() {
    return approval;
  }

  @Nullable Instant sentAt() {
    return sentAt;
  }

  @Nullable Long sentByStaffId() {
    return sentByStaffId;
  }

  @Nullable QuoteChannel channel() {
    return channel;
  }

  @Nullable StoredDocument document() {
    return document;
  }

  @Nullable QuoteAnswer answer() {
    return answer;
  }

  @Nullable Long contractId() {
    return contractId;
  }
}

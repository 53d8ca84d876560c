package cz.ohlas.quote;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.customer.Customer;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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

  @Column(name = "source_request_id", updatable = false)
  private @Nullable Long sourceRequestId;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "customer_id", nullable = false)
  private Customer customer;

  @Embedded private QuoteCourse course;

  @Embedded private QuotePricing pricing;

  @Column(name = "service_package_id", nullable = false)
  private long servicePackageId;

  @Embedded private QuoteTerms terms;

  @Column(name = "binding_until_sort", nullable = false)
  private LocalDate bindingUntilSort;

  @Column(name = "discount_reason", nullable = false, length = 300)
  private String discountReason;

  @Column(name = "note", nullable = false, length = 1000)
  private String note;

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

  @Column(name = "created_by_staff_id", nullable = false, updatable = false)
  private long createdByStaffId;

  /** Whoever wrote the content last: the document names them. */
  @Column(name = "prepared_by_staff_id", nullable = false)
  private long preparedByStaffId;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Quote() {}

  /** A first version; begun from a refused request if there is one. */
  @SuppressWarnings("NullAway.Init")
  Quote(
      Customer customer,
      QuoteContent content,
      @Nullable Long sourceRequestId,
      long staffId,
      Instant now) {
    this.customer = customer;
    this.sourceRequestId = sourceRequestId;
    this.revision = 1;
    this.course = new QuoteCourse();
    this.createdAt = now;
    this.createdByStaffId = staffId;
    this.preparedByStaffId = staffId;
    take(content);
  }

  /** The next version of this quote, as a draft with the same content. */
  Quote nextVersion(QuoteContent content, long staffId, Instant now) {
    if (number == null || !course.isReplaceable()) {
      throw BusinessRuleViolation.plain("quote.rule.newVersion");
    }
    Quote next = new Quote(customer, content, sourceRequestId, staffId, now);
    next.number = number;
    next.revision = revision + 1;
    next.replacesId = id;
    return next;
  }

  /** Takes over another content; what the head agreed to before counts no more. */
  void revise(QuoteContent content, long staffId) {
    course.revise();
    preparedByStaffId = staffId;
    take(content);
  }

  private void take(QuoteContent content) {
    QuoteInput input = content.input();
    pricing = QuotePricing.of(content);
    servicePackageId = input.servicePackageId();
    terms = input.terms();
    LocalDate until = terms.bindingUntil();
    bindingUntilSort = until == null ? FAR : until;
    discountReason = input.discountReason().strip();
    note = input.note().strip();
    lines.clear();
    lines.addAll(content.lines());
    registrations.clear();
    registrations.addAll(input.registrations());
  }

  /**
   * Whether it may go out as it is, given the same content priced by what holds today.
   *
   * @throws BusinessRuleViolation PRC-3 when it was made by another price list; PRC-4 when VAT, or
   *     how list prices are meant, has changed since
   */
  void checkSendable(QuoteContent today) {
    if (pricing.priceListId() != today.list().id()) {
      throw BusinessRuleViolation.of("PRC-3", "quote.rule.listChanged");
    }
    BigDecimal priceToday = today.lines().getFirst().unitPrice();
    if (!pricing.taxedAs(today) || priceToday.compareTo(lines.getFirst().unitPrice()) != 0) {
      throw BusinessRuleViolation.of("PRC-4", "quote.rule.vatChanged");
    }
  }

  /** Gets its number, once. */
  void receive(String drawn) {
    if (number != null) {
      throw new IllegalStateException("Has a number already");
    }
    number = drawn;
  }

  /**
   * The customer agreed.
   *
   * @throws BusinessRuleViolation when it is not open, not binding, or the day has passed
   */
  void accept(QuoteAnswer agreement) {
    course.expectSent();
    if (!terms.binding()) {
      throw BusinessRuleViolation.plain("quote.rule.notBinding");
    }
    if (agreement.on().isAfter(bindingUntilSort)) {
      throw BusinessRuleViolation.plain("quote.rule.expired");
    }
    course.accept(agreement);
  }

  /** Whether it may be thrown away: nobody outside has seen it. */
  void checkDiscardable() {
    course.expectDraft();
    if (number != null && replacesId == null) {
      throw BusinessRuleViolation.plain("quote.rule.numbered");
    }
  }

  /** Where it stands on the day, Europe/Prague. */
  QuoteState stateOn(LocalDate today) {
    return QuoteCourse.shown(course.state(), bindingUntilSort, today);
  }

  /** What was decided about it, for showing and for changing. */
  QuoteInput input() {
    return new QuoteInput(
        pricing.criteria(),
        registrations,
        servicePackageId,
        terms,
        lines.getFirst().discountPercent(),
        discountReason,
        lines.stream().filter(line -> !line.support()).map(QuoteLine::input).toList(),
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

  /** The refused request in whose place it was offered, null for others (REQ-5). */
  @Nullable Long sourceRequestId() {
    return sourceRequestId;
  }

  Customer customer() {
    return customer;
  }

  /** Where it stands and how it came there. */
  QuoteCourse course() {
    return course;
  }

  /** By what it was priced. */
  QuotePricing pricing() {
    return pricing;
  }

  List<QuoteLine> lines() {
    return List.copyOf(lines);
  }

  QuoteTotals totals() {
    return QuoteTotals.of(lines, pricing.vatPercent());
  }

  Instant createdAt() {
    return createdAt;
  }

  long createdByStaffId() {
    return createdByStaffId;
  }

  long preparedByStaffId() {
    return preparedByStaffId;
  }
}

package cz.ohlas.complaint;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.customer.Customer;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A complaint as it was received and registered, with its term (CMP-1, CMP-3). */
@MappedSuperclass
abstract class RegisteredComplaint {

  /** Sorts what is dealt with behind all that is not. */
  static final LocalDate NOTHING_DUE = LocalDate.of(9999, 12, 31);

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "complaint_seq")
  @SequenceGenerator(name = "complaint_seq", sequenceName = "complaint_seq", allocationSize = 50)
  private @Nullable Long id;

  @Version
  @Column(name = "version", nullable = false)
  private long version;

  @Column(name = "number", nullable = false, length = 20, updatable = false)
  private String number;

  @Column(name = "dated_on")
  private @Nullable LocalDate datedOn;

  @Column(name = "received_on", nullable = false)
  private LocalDate receivedOn;

  @Column(name = "received_at")
  private @Nullable Instant receivedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "form", nullable = false, length = 20)
  private ArrivalForm form;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false, length = 10)
  private ComplaintKind kind;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "customer_id", nullable = false)
  private Customer customer;

  @Column(name = "complainant", nullable = false, length = 200)
  private String complainant;

  @Column(name = "reply_to", length = 500)
  private @Nullable String replyTo;

  @Column(name = "subject", nullable = false, length = 160)
  private String subject;

  @Column(name = "documents_complained_about", length = 1000)
  private @Nullable String documents;

  @Column(name = "confidential", nullable = false)
  private boolean confidential;

  @Column(name = "registered_by_staff_id", nullable = false, updatable = false)
  private long registeredByStaffId;

  @Column(name = "registered_at", nullable = false, updatable = false)
  private Instant registeredAt;

  /** Changes with every write, so that the version also guards the parts kept in other tables. */
  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  @Column(name = "tenth_day", nullable = false)
  private LocalDate tenthDay;

  @Column(name = "statutory_end", nullable = false)
  private LocalDate statutoryEnd;

  @Column(name = "due_sort", nullable = false)
  private LocalDate dueSort;

  @ElementCollection
  @CollectionTable(
      name = "complaint_request",
      joinColumns = @JoinColumn(name = "complaint_id", nullable = false))
  @Column(name = "request_id", nullable = false)
  private Set<Long> requestIds = new LinkedHashSet<>();

  @ElementCollection
  @CollectionTable(
      name = "complaint_concerned_staff",
      joinColumns = @JoinColumn(name = "complaint_id", nullable = false))
  @Column(name = "staff_id", nullable = false)
  private Set<Long> concernedStaffIds = new LinkedHashSet<>();

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  RegisteredComplaint() {}

  @SuppressWarnings("NullAway.Init") // the fields of the input are set by fill()
  RegisteredComplaint(
      String number, ComplaintInput input, Customer customer, long registrar, Instant now) {
    this.number = number;
    this.registeredByStaffId = registrar;
    this.registeredAt = now;
    fill(input, customer, now);
  }

  /**
   * What may never stand in the register, whoever types it.
   *
   * @throws BusinessRuleViolation CMP-1 for what was only said; when it is said to have come in the
   *     future
   */
  static void check(ComplaintInput input, Instant now) {
    if (!input.form().isWritten()) {
      throw BusinessRuleViolation.of("CMP-1", "complaint.rule.notWritten");
    }
    Instant at = receivedAt(input);
    if (input.receivedOn().isAfter(day(now)) || (at != null && at.isAfter(now))) {
      throw BusinessRuleViolation.of("CMP-3", "complaint.rule.receivedInFuture");
    }
    if (input.datedOn() != null && input.datedOn().isAfter(input.receivedOn())) {
      throw BusinessRuleViolation.of("CMP-3", "complaint.rule.datedAfterReceived");
    }
  }

  final void fill(ComplaintInput input, Customer complaining, Instant now) {
    check(input, now);
    form = input.form();
    datedOn = input.datedOn();
    receivedOn = input.receivedOn();
    receivedAt = receivedAt(input);
    customer = complaining;
    complainant = input.complainant().strip();
    replyTo = Blank.toNull(input.replyTo());
    kind = input.kind();
    subject = input.subject().strip();
    documents = Blank.toNull(input.documents());
    confidential = input.confidential();
    requestIds.retainAll(input.requestIds());
    requestIds.addAll(input.requestIds());
    concernedStaffIds.retainAll(input.concernedStaffIds());
    concernedStaffIds.addAll(input.concernedStaffIds());
    ComplaintTerm term = ComplaintTerm.of(receivedOn);
    tenthDay = term.tenthDay();
    statutoryEnd = term.statutoryEnd();
    dueSort = statutoryEnd;
    changedAt = now;
  }

  /** Something was written, be it to a part kept in another table. */
  void changed(Instant now) {
    changedAt = now;
  }

  /** The reply was dispatched: no term runs any more. */
  void nothingIsDue() {
    dueSort = NOTHING_DUE;
  }

  long id() {
    return Objects.requireNonNull(id);
  }

  long version() {
    return version;
  }

  String number() {
    return number;
  }

  /** The day the complaint bears; the day of receipt where it bears none. */
  LocalDate datedOn() {
    return datedOn == null ? receivedOn : datedOn;
  }

  LocalDate receivedOn() {
    return receivedOn;
  }

  Optional<Instant> receivedAt() {
    return Optional.ofNullable(receivedAt);
  }

  ComplaintTerm term() {
    return new ComplaintTerm(receivedOn, tenthDay, statutoryEnd);
  }

  Customer customer() {
    return customer;
  }

  String complainant() {
    return complainant;
  }

  String subject() {
    return subject;
  }

  ComplaintKind kind() {
    return kind;
  }

  ArrivalForm form() {
    return form;
  }

  boolean isConfidential() {
    return confidential;
  }

  long registeredByStaffId() {
    return registeredByStaffId;
  }

  Instant registeredAt() {
    return registeredAt;
  }

  Set<Long> concernedStaffIds() {
    return Set.copyOf(concernedStaffIds);
  }

  Set<Long> requestIds() {
    return Set.copyOf(requestIds);
  }

  String replyTo() {
    return Objects.requireNonNullElse(replyTo, "");
  }

  /** What was registered, with these claims. */
  ComplaintInput registered(List<PointInput> claims) {
    return new ComplaintInput(
        form,
        datedOn,
        receivedOn,
        receivedAt == null ? null : receivedAt.atZone(ConsoleClock.PRAGUE).toLocalTime(),
        customer.id(),
        complainant,
        replyTo(),
        kind,
        subject,
        claims,
        requestIds(),
        Objects.requireNonNullElse(documents, ""),
        concernedStaffIds(),
        confidential);
  }

  private static @Nullable Instant receivedAt(ComplaintInput input) {
    return input.receivedTime() == null
        ? null
        : input.receivedOn().atTime(input.receivedTime()).atZone(ConsoleClock.PRAGUE).toInstant();
  }

  static LocalDate day(Instant instant) {
    return instant.atZone(ConsoleClock.PRAGUE).toLocalDate();
  }
}

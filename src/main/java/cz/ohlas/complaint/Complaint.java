package cz.ohlas.complaint;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.customer.Customer;
import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A complaint in the register: received in writing (CMP-1), decided by the head (CMP-2), dealt with
 * when the reply is dispatched (CMP-3). Who may do which is checked by the services.
 */
@Entity
@Table(name = "complaint")
class Complaint {

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

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false, length = 10)
  private ComplaintState state = ComplaintState.OPEN;

  @Column(name = "internal_cause", length = 4000)
  private @Nullable String internalCause;

  @Column(name = "corrective_measure", length = 4000)
  private @Nullable String correctiveMeasure;

  @Embedded private @Nullable Decision decision;

  @Embedded private @Nullable ReplyText reply;

  @Embedded private @Nullable Dispatch dispatch;

  @Column(name = "delivered_on")
  private @Nullable LocalDate deliveredOn;

  @OneToMany(mappedBy = "complaint", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  private List<ComplaintPoint> points = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      name = "complaint_remedy",
      joinColumns = @JoinColumn(name = "complaint_id", nullable = false))
  @OrderColumn(name = "position")
  private List<Remedy> remedies = new ArrayList<>();

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
  protected Complaint() {}

  @SuppressWarnings("NullAway.Init") // the fields of the input are set by fill()
  Complaint(String number, ComplaintInput input, Customer customer, long registrar, Instant now) {
    this.number = number;
    this.registeredByStaffId = registrar;
    this.registeredAt = now;
    fill(input, customer, now);
    for (PointInput point : input.points()) {
      points.add(new ComplaintPoint(this, points.size() + 1, point));
    }
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

  /** Corrects what was registered, as long as the decision is open. */
  void correct(ComplaintInput input, Customer complaining, Instant now) {
    requireState(ComplaintState.OPEN, "complaint.rule.alreadyDecided");
    fill(input, complaining, now);
    for (int i = 0; i < input.points().size(); i++) {
      if (i < points.size()) {
        points.get(i).correct(input.points().get(i));
      } else {
        points.add(new ComplaintPoint(this, i + 1, input.points().get(i)));
      }
    }
    cutPoints(input.points().size());
  }

  private void fill(ComplaintInput input, Customer complaining, Instant now) {
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

  /** Keeps a decision that is being written. */
  void draft(DecisionInput input, ReplyInput text, Instant now) {
    requireState(ComplaintState.OPEN, "complaint.rule.alreadyDecided");
    for (int i = 0; i < input.points().size(); i++) {
      if (i < points.size()) {
        points.get(i).change(input.points().get(i));
      } else {
        points.add(new ComplaintPoint(this, i + 1, input.points().get(i)));
      }
    }
    cutPoints(input.points().size());
    List<Remedy> wanted = input.remedies().stream().map(Remedy::of).toList();
    if (!wanted.equals(remedies)) {
      remedies.clear();
      remedies.addAll(wanted);
    }
    internalCause = Blank.toNull(input.internalCause());
    correctiveMeasure = Blank.toNull(input.correctiveMeasure());
    prepareReply(text, now);
  }

  private void cutPoints(int size) {
    while (points.size() > size) {
      points.removeLast();
    }
  }

  /**
   * Makes the drafted decision final.
   *
   * @throws BusinessRuleViolation CMP-2 when a point is undecided, or an upheld one has no remedy
   */
  void decide(Decision by) {
    requireState(ComplaintState.OPEN, "complaint.rule.alreadyDecided");
    for (ComplaintPoint point : points) {
      if (!point.isDecided()) {
        throw BusinessRuleViolation.of("CMP-2", "complaint.rule.pointUndecided", point.position());
      }
    }
    if (remedies.isEmpty() && points.stream().anyMatch(ComplaintPoint::isUpheld)) {
      throw BusinessRuleViolation.of("CMP-2", "complaint.rule.upheldWithoutRemedy");
    }
    if (!remedies.stream().allMatch(Remedy::isComplete)) {
      throw BusinessRuleViolation.of("CMP-2", "complaint.rule.remedyIncomplete");
    }
    decision = by;
    state = ComplaintState.DECIDED;
    changedAt = by.decidedAt();
  }

  /** Takes a decision back that the customer has not been told yet. */
  void reopen(Instant now) {
    requireState(ComplaintState.DECIDED, "complaint.rule.notReopenable");
    decision = null;
    state = ComplaintState.OPEN;
    changedAt = now;
  }

  /** The free parts of the letter, until it is sent. */
  void prepareReply(ReplyInput input, Instant now) {
    if (state == ComplaintState.ANSWERED) {
      throw BusinessRuleViolation.of("CMP-3", "complaint.rule.alreadySent");
    }
    reply =
        new ReplyText(
            Blank.toNull(input.recipient()),
            Blank.toNull(input.introduction()),
            Blank.toNull(input.review()),
            Blank.toNull(input.attachments()),
            input.language());
    changedAt = now;
  }

  /**
   * Whether the reply can have left on the day.
   *
   * @throws BusinessRuleViolation CMP-3 before the decision, before the receipt, in the future
   */
  void requireDispatchable(LocalDate day, Instant now) {
    if (state == ComplaintState.ANSWERED) {
      throw BusinessRuleViolation.of("CMP-3", "complaint.rule.alreadySent");
    }
    if (decision == null) {
      throw BusinessRuleViolation.of("CMP-3", "complaint.rule.replyBeforeDecision");
    }
    if (day.isBefore(receivedOn)) {
      throw BusinessRuleViolation.of("CMP-3", "complaint.rule.sentBeforeReceived");
    }
    if (day.isBefore(day(decision.decidedAt()))) {
      throw BusinessRuleViolation.of("CMP-3", "complaint.rule.sentBeforeDecided");
    }
    if (day.isAfter(day(now))) {
      throw BusinessRuleViolation.of("CMP-3", "complaint.rule.sentInFuture");
    }
  }

  /** The signed reply left: dealt with (CMP-3). */
  void dispatch(Dispatch sent) {
    requireDispatchable(sent.dispatchedOn(), sent.signedAt());
    dispatch = sent;
    state = ComplaintState.ANSWERED;
    dueSort = NOTHING_DUE;
    changedAt = sent.signedAt();
  }

  /**
   * The reply reached the customer.
   *
   * @throws BusinessRuleViolation CMP-3 before it was sent, or in the future
   */
  void deliver(LocalDate day, Instant now) {
    if (dispatch == null) {
      throw BusinessRuleViolation.of("CMP-3", "complaint.rule.deliveredBeforeSent");
    }
    if (day.isBefore(dispatch.dispatchedOn())) {
      throw BusinessRuleViolation.of("CMP-3", "complaint.rule.deliveredBeforeDispatch");
    }
    if (day.isAfter(day(now))) {
      throw BusinessRuleViolation.of("CMP-3", "complaint.rule.deliveredInFuture");
    }
    deliveredOn = day;
    changedAt = now;
  }

  private void requireState(ComplaintState wanted, String messageKey) {
    if (state != wanted) {
      throw BusinessRuleViolation.of("CMP-2", messageKey);
    }
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

  ComplaintState state() {
    return state;
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

  Optional<Decision> decision() {
    return Optional.ofNullable(decision);
  }

  Optional<ReplyText> reply() {
    return Optional.ofNullable(reply);
  }

  Optional<Dispatch> dispatch() {
    return Optional.ofNullable(dispatch);
  }

  Optional<LocalDate> deliveredOn() {
    return Optional.ofNullable(deliveredOn);
  }

  /** The decision as it stands, drafted or final. */
  DecisionInput decisionInput() {
    return new DecisionInput(
        points.stream().map(ComplaintPoint::asInput).toList(),
        remedies.stream().map(Remedy::asInput).toList(),
        Objects.requireNonNullElse(internalCause, ""),
        Objects.requireNonNullElse(correctiveMeasure, ""));
  }

  /** What was registered, as it can be corrected. */
  ComplaintInput registered() {
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
        points.stream().map(ComplaintPoint::asClaimed).toList(),
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

  private static LocalDate day(Instant instant) {
    return instant.atZone(ConsoleClock.PRAGUE).toLocalDate();
  }
}

package cz.ohlas.complaint;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.customer.Customer;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A complaint in the register: received in writing (CMP-1), decided by the head (CMP-2), dealt with
 * when the reply is dispatched (CMP-3). Who may do which is checked by the services.
 */
@Entity
@Table(name = "complaint")
class Complaint extends RegisteredComplaint {

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

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Complaint() {}

  @SuppressWarnings("NullAway.Init") // the fields of the input are set by fill()
  Complaint(String number, ComplaintInput input, Customer customer, long registrar, Instant now) {
    super(number, input, customer, registrar, now);
    write(input.points(), ComplaintPoint::correct);
  }

  /** Corrects what was registered, as long as the decision is open. */
  void correct(ComplaintInput input, Customer complaining, Instant now) {
    requireState(ComplaintState.OPEN, "complaint.rule.alreadyDecided");
    fill(input, complaining, now);
    write(input.points(), ComplaintPoint::correct);
  }

  /** Whether a correction changes whom it concerns or what it claims. */
  boolean changesMatter(ComplaintInput input) {
    return !input.concernedStaffIds().equals(concernedStaffIds())
        || !input.points().equals(registered().points());
  }

  /** Keeps a decision that is being written. */
  void draft(DecisionInput input, ReplyInput text, Instant now) {
    requireState(ComplaintState.OPEN, "complaint.rule.alreadyDecided");
    write(input.points(), ComplaintPoint::change);
    List<Remedy> wanted = input.remedies().stream().map(Remedy::of).toList();
    if (!wanted.equals(remedies)) {
      remedies.clear();
      remedies.addAll(wanted);
    }
    internalCause = Blank.toNull(input.internalCause());
    correctiveMeasure = Blank.toNull(input.correctiveMeasure());
    prepareReply(text, now);
  }

  /**
   * The points in their order, those that are there already changed as they are asked to; what was
   * decided about one never passes to another.
   */
  private void write(List<PointInput> wanted, BiConsumer<ComplaintPoint, PointInput> change) {
    List<ComplaintPoint> written = new ArrayList<>();
    for (PointInput input : wanted) {
      ComplaintPoint point =
          points.stream()
              .filter(each -> each.is(input) && !written.contains(each))
              .findFirst()
              .orElseGet(() -> new ComplaintPoint(this));
      change.accept(point, input);
      written.add(point);
      point.placeAt(written.size());
    }
    points.retainAll(written);
    written.stream().filter(point -> !points.contains(point)).forEach(points::add);
    points.sort(Comparator.comparingInt(ComplaintPoint::position));
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
    changed(by.decidedAt());
  }

  /** Takes a decision back that the customer has not been told yet. */
  void reopen(Instant now) {
    requireState(ComplaintState.DECIDED, "complaint.rule.notReopenable");
    decision = null;
    state = ComplaintState.OPEN;
    changed(now);
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
    changed(now);
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
    if (day.isBefore(receivedOn())) {
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
    nothingIsDue();
    changed(sent.signedAt());
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
    changed(now);
  }

  private void requireState(ComplaintState wanted, String messageKey) {
    if (state != wanted) {
      throw BusinessRuleViolation.of("CMP-2", messageKey);
    }
  }

  ComplaintState state() {
    return state;
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
    return registered(points.stream().map(ComplaintPoint::asClaimed).toList());
  }
}

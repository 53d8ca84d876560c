package cz.ohlas.request;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.contract.Scope;
import cz.ohlas.customer.Contact;
import cz.ohlas.customer.Customer;
import cz.ohlas.customer.Registration;
import jakarta.persistence.Column;
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
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a request is about and how it stands, in the very columns that its lists show: opening a
 * list reads this one table.
 */
@MappedSuperclass
public abstract class RequestHeader {

  /** Sorts after every due time: nothing is owed, or nothing by a certain time. */
  static final Instant FAR_FUTURE = Instant.parse("9999-12-31T00:00:00Z");

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "support_request_seq")
  @SequenceGenerator(
      name = "support_request_seq",
      sequenceName = "support_request_seq",
      allocationSize = 50)
  @Column(name = "id")
  private @Nullable Long id;

  @Version
  @Column(name = "version", nullable = false)
  private long version;

  @Column(name = "number", nullable = false, length = 20)
  String number;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "customer_id", nullable = false)
  Customer customer;

  /** The same column once more, so that the id is known without reading the customer. */
  @Column(name = "customer_id", insertable = false, updatable = false)
  long customerId;

  @Column(name = "customer_name", nullable = false, length = 200)
  String customerName;

  @Column(name = "customer_sort", nullable = false, length = 200)
  String customerSort;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "registration_id")
  @Nullable Registration registration;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "contact_id")
  @Nullable Contact contact;

  @Column(name = "submitted_by", nullable = false, length = 200)
  String submittedBy;

  @Column(name = "contract_id")
  @Nullable Long contractId;

  @Column(name = "answer_minutes")
  @Nullable Integer answerMinutes;

  @Column(name = "subject", nullable = false, length = 200)
  String subject;

  @Enumerated(EnumType.STRING)
  @Column(name = "channel", nullable = false, length = 20)
  Channel channel;

  @Enumerated(EnumType.STRING)
  @Column(name = "scope", length = 20)
  @Nullable Scope scope;

  @Column(name = "concerns_fault", nullable = false)
  boolean concernsFault;

  @Column(name = "authorised", nullable = false)
  boolean authorised;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false, length = 30)
  RequestState state;

  @Enumerated(EnumType.STRING)
  @Column(name = "stage", nullable = false, length = 20)
  Stage stage;

  @Column(name = "ended", nullable = false)
  boolean ended;

  @Column(name = "assignee_staff_id")
  @Nullable Long assigneeStaffId;

  @Column(name = "call_mark", length = 64)
  @Nullable String callMark;

  @Column(name = "received_at", nullable = false)
  Instant receivedAt;

  @Column(name = "entered_at", nullable = false)
  Instant enteredAt;

  @Column(name = "changed_at", nullable = false)
  Instant changedAt;

  @Column(name = "ended_at")
  @Nullable Instant endedAt;

  @Column(name = "client_open", nullable = false)
  boolean clientOpen;

  @Column(name = "waiting", nullable = false)
  boolean waiting;

  @Column(name = "due_sort", nullable = false)
  Instant dueSort;

  @Column(name = "due_at")
  @Nullable Instant dueAt;

  @Column(name = "new_time_told", nullable = false)
  boolean newTimeTold;

  @Enumerated(EnumType.STRING)
  @Column(name = "punctuality", nullable = false, length = 30)
  Punctuality punctuality;

  @Column(name = "next_step_at", nullable = false)
  Instant nextStepAt = FAR_FUTURE;

  @Column(name = "next_step_timed", nullable = false)
  boolean nextStepTimed;

  @Enumerated(EnumType.STRING)
  @Column(name = "next_step_kind", length = 20)
  @Nullable NextStepKind nextStepKind;

  @Column(name = "next_step_staff_id")
  @Nullable Long nextStepStaffId;

  /** For Hibernate and for the request itself, which fills everything in. */
  @SuppressWarnings("NullAway.Init")
  RequestHeader() {}

  /** Gives the number that everybody quotes; drawn last of all. */
  void number(String drawn) {
    number = drawn;
  }

  /** Takes over the customer's new name. */
  void renameCustomer() {
    customerName = customer.name();
    customerSort = customer.nameSort();
  }

  void requireOpen() {
    if (ended) {
      throw BusinessRuleViolation.plain("request.rule.ended." + state, number);
    }
  }

  /** Neither ended nor waiting for the customer. */
  void requireWorkable() {
    requireOpen();
    if (state.isWaiting()) {
      throw BusinessRuleViolation.of(
          state == RequestState.AWAITING_PROOF ? "REG-2" : "REQ-2", "request.rule.waits." + state);
    }
  }

  /** The id; known once saved. */
  public long id() {
    if (id == null) {
      throw new IllegalStateException("Not saved yet");
    }
    return id;
  }

  /** Rises with every change. */
  public long version() {
    return version;
  }

  /** The number that everybody quotes, such as {@code P-2026-000123}. */
  public String number() {
    return number;
  }

  /** Whose request it is. */
  public Customer customer() {
    return customer;
  }

  /** Whose request it is, by id alone: the customer need not be read. */
  long customerId() {
    return customerId;
  }

  /** The installation it is about, if known (REG-1). */
  public Optional<Registration> registration() {
    return Optional.ofNullable(registration);
  }

  /** Who made it, if it is a person known to us. */
  public Optional<Contact> contact() {
    return Optional.ofNullable(contact);
  }

  /** The name of who made it. */
  public String submittedBy() {
    return submittedBy;
  }

  /** The paid contract under which it is served; empty on the free programme. */
  public Optional<Long> contractId() {
    return Optional.ofNullable(contractId);
  }

  /** The answer time owed, in working time (REQ-3); empty where none is (REG-5). */
  public Optional<Duration> answerTime() {
    return Optional.ofNullable(answerMinutes).map(Duration::ofMinutes);
  }

  /** What it is about, in one line. */
  public String subject() {
    return subject;
  }

  /** How it came. */
  public Channel channel() {
    return channel;
  }

  /** What kind of service it asks for, once that is known. */
  public Optional<Scope> scope() {
    return Optional.ofNullable(scope);
  }

  /** Whether it concerns a fault, which closes the gate of SCO-W1. */
  public boolean concernsFault() {
    return concernsFault;
  }

  /** Where it stands. */
  public RequestState state() {
    return state;
  }

  /** How it stands. */
  RequestStatus status() {
    return RequestStatus.of(state, stage, punctuality, dueAt, newTimeTold, dueSort);
  }

  /** When it came. */
  public Instant receivedAt() {
    return receivedAt;
  }

  /** Who works on it. */
  public Optional<Long> assigneeStaffId() {
    return Optional.ofNullable(assigneeStaffId);
  }
}

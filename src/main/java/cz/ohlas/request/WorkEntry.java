package cz.ohlas.request;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.contract.Scope;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Work that was done, by its own day and not by the day on which it was written down. */
@Entity
@Table(name = "work_entry")
class WorkEntry extends RequestPart {

  private static final int DAY_MINUTES = 24 * 60;

  @Column(name = "started_at", nullable = false, updatable = false)
  private Instant startedAt;

  @Column(name = "minutes", nullable = false, updatable = false)
  private int minutes;

  @Enumerated(EnumType.STRING)
  @Column(name = "scope", nullable = false, updatable = false, length = 20)
  private Scope scope;

  @Column(name = "billable", nullable = false, updatable = false)
  private boolean billable;

  @Column(name = "what", nullable = false, updatable = false, length = 1000)
  private String what;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected WorkEntry() {}

  WorkEntry(SupportRequest request, WorkInput input, Entry entry) {
    super(request, entry);
    if (input.minutes() < 1 || input.minutes() > DAY_MINUTES) {
      throw BusinessRuleViolation.plain("request.rule.minutes");
    }
    this.startedAt = entry.past(input.startedAt());
    // Forms show minutes, so work may begin within the very minute of receipt
    if (startedAt.isBefore(request.receivedAt().truncatedTo(ChronoUnit.MINUTES))) {
      throw BusinessRuleViolation.plain("request.rule.beforeReceipt");
    }
    this.minutes = input.minutes();
    this.scope = input.scope();
    this.billable = input.billable();
    this.what = Entry.text(input.what(), "request.rule.whatDoneMissing");
  }

  /** Whether it changed the customer's system, which the gate of SCO-W1 guards. */
  boolean isConfiguration() {
    return scope.kind() == Scope.Kind.WORK;
  }

  /**
   * Checks that it is over.
   *
   * @throws BusinessRuleViolation when by its start and minutes it would end in the future
   */
  WorkEntry over(Entry entry) {
    if (startedAt.plus(minutes, ChronoUnit.MINUTES).isAfter(entry.now())) {
      throw BusinessRuleViolation.plain("request.rule.workNotOver");
    }
    return this;
  }

  Instant startedAt() {
    return startedAt;
  }

  RequestFact.WorkFact fact() {
    return new RequestFact.WorkFact(
        id(), staffId(), startedAt, minutes, scope, billable, what, enteredAt());
  }
}

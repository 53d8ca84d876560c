package cz.ohlas.request;

import cz.ohlas.base.BusinessRuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** An examination of a fault with a conclusion about its causes (OUT-3). */
@Entity
@Table(name = "fault_examination")
class FaultExamination extends RequestPart {

  @Column(name = "examined_at", nullable = false, updatable = false)
  private Instant examinedAt;

  @Column(name = "cause", nullable = false, updatable = false, length = 4000)
  private String cause;

  @Column(name = "conclusion", nullable = false, updatable = false, length = 4000)
  private String conclusion;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected FaultExamination() {}

  FaultExamination(SupportRequest request, ExaminationInput input, Entry entry) {
    super(request, entry);
    this.examinedAt = entry.past(input.examinedAt());
    this.cause = Entry.text(input.cause(), "request.rule.causeMissing");
    this.conclusion = Entry.text(input.conclusion(), "request.rule.conclusionMissing");
    if (examinedAt.isBefore(request.receivedAt())) {
      throw BusinessRuleViolation.plain("request.rule.beforeReceipt");
    }
  }

  Instant examinedAt() {
    return examinedAt;
  }

  RequestFact.ExaminationFact fact() {
    return new RequestFact.ExaminationFact(examinedAt, staffId(), cause, conclusion, enteredAt());
  }
}

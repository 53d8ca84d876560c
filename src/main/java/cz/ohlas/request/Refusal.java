package cz.ohlas.request;

import cz.ohlas.base.BusinessRuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A refusal with its ground, what the customer was told and how to object (REQ-5). */
@Entity
@Table(name = "request_refusal")
class Refusal extends RequestPart {

  @Enumerated(EnumType.STRING)
  @Column(name = "ground", nullable = false, updatable = false, length = 20)
  private RefusalGround ground;

  @Column(name = "told_at", nullable = false, updatable = false)
  private Instant toldAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "channel", nullable = false, updatable = false, length = 20)
  private Channel channel;

  @Column(name = "told", nullable = false, updatable = false, length = 4000)
  private String told;

  @Column(name = "how_to_object", nullable = false, updatable = false, length = 1000)
  private String howToObject;

  @Column(name = "reversed_at")
  private @Nullable Instant reversedAt;

  @Column(name = "reversed_by_staff_id")
  private @Nullable Long reversedByStaffId;

  @Column(name = "reversal_reason", length = 1000)
  private @Nullable String reversalReason;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Refusal() {}

  Refusal(SupportRequest request, RefusalInput input, Entry entry) {
    super(request, entry);
    this.ground = input.ground();
    this.toldAt = entry.past(input.toldAt());
    this.channel = input.channel();
    this.told = Entry.text(input.told(), "request.rule.toldMissing");
    this.howToObject = Entry.text(input.howToObject(), "request.rule.howToObjectMissing");
    if (toldAt.isBefore(request.receivedAt())) {
      throw BusinessRuleViolation.plain("request.rule.beforeReceipt");
    }
  }

  void reverse(String reason, Entry entry) {
    reversalReason = Entry.text(reason, "request.rule.reasonMissing");
    reversedAt = entry.now();
    reversedByStaffId = entry.staffId();
  }

  boolean isReversed() {
    return reversedAt != null;
  }

  RefusalGround ground() {
    return ground;
  }

  Instant toldAt() {
    return toldAt;
  }

  RequestFact.RefusalFact fact() {
    return new RequestFact.RefusalFact(
        id(),
        ground,
        toldAt,
        channel,
        staffId(),
        told,
        howToObject,
        enteredAt(),
        reversedAt,
        reversedByStaffId,
        reversalReason);
  }
}

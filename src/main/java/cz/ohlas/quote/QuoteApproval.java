package cz.ohlas.quote;

import cz.ohlas.base.BusinessRuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The head's say on a quote (PRC-5).
 *
 * @param request why the account manager asks, in their words; empty when nobody asked
 * @param agreed whether the head agreed; null until decided
 * @param words what the head said
 */
@Embeddable
public record QuoteApproval(
    @Column(name = "approval_request", nullable = false, length = 1000) String request,
    @Column(name = "approval_requested_by") @Nullable Long requestedByStaffId,
    @Column(name = "approval_requested_at") @Nullable Instant requestedAt,
    @Column(name = "approval_agreed") @Nullable Boolean agreed,
    @Column(name = "approval_words", nullable = false, length = 1000) String words,
    @Column(name = "approval_decided_by") @Nullable Long decidedByStaffId,
    @Column(name = "approval_decided_at") @Nullable Instant decidedAt) {

  static final QuoteApproval NONE = new QuoteApproval("", null, null, null, "", null, null);

  private static final int LONGEST = 1000;

  /** Nobody says more than fits. */
  public QuoteApproval {
    if (request.length() > LONGEST || words.length() > LONGEST) {
      throw BusinessRuleViolation.plain("field.tooLong", LONGEST);
    }
  }

  static QuoteApproval requested(String reason, long staffId, Instant now) {
    return new QuoteApproval(reason.strip(), staffId, now, null, "", null, null);
  }

  QuoteApproval decided(boolean agreement, String said, long staffId, Instant now) {
    if (!agreement && said.isBlank()) {
      throw BusinessRuleViolation.of("PRC-5", "quote.rule.returnReason");
    }
    return new QuoteApproval(
        request, requestedByStaffId, requestedAt, agreement, said.strip(), staffId, now);
  }

  /** Whether the head agreed to the quote as it is. */
  public boolean granted() {
    return Boolean.TRUE.equals(agreed);
  }
}

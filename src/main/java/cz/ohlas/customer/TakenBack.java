package cz.ohlas.customer;

import cz.ohlas.base.BusinessRuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * That an approval counts for nothing (REG-4): it was written down by mistake, or never given.
 *
 * @param reason why
 * @param staffId who took it back
 * @param at when
 */
@Embeddable
public record TakenBack(
    @Column(name = "taken_back_reason", length = LONGEST) String reason,
    @Column(name = "taken_back_by_staff_id") Long staffId,
    @Column(name = "taken_back_at") Instant at) {

  private static final int LONGEST = 1000;

  /**
   * Nothing is taken back without a word why.
   *
   * @throws BusinessRuleViolation when the reason is blank or too long
   */
  static TakenBack of(String reason, long staffId, Instant at) {
    if (reason.isBlank()) {
      throw BusinessRuleViolation.of("REG-4", "customer.rule.takeBackReason");
    }
    if (reason.strip().length() > LONGEST) {
      throw BusinessRuleViolation.plain("field.tooLong", LONGEST);
    }
    return new TakenBack(reason.strip(), staffId, at);
  }

  /** The same without the person's name. */
  TakenBack without(PersonMarks person) {
    return new TakenBack(person.without(reason, LONGEST), staffId, at);
  }
}

package cz.ohlas.customer;

import cz.ohlas.base.BusinessRuleViolation;

/** Where the business with a customer stands. */
public enum CustomerStatus {
  /** Nothing sold yet. */
  PROSPECT,
  /** Is served. */
  ACTIVE,
  /** Is not served for now, for example because of unpaid invoices. */
  SUSPENDED,
  /** The business is over; the records stay. */
  ENDED;

  private static final int LONGEST_REASON = 1000;

  /** Whether nobody comes into this state without a word why. */
  public boolean needsReason() {
    return this == SUSPENDED || this == ENDED;
  }

  /**
   * The reason as it is kept.
   *
   * @throws BusinessRuleViolation when this state needs one, or it is too long
   */
  String reason(String written) {
    String reason = written.strip();
    if (reason.isEmpty() && needsReason()) {
      throw BusinessRuleViolation.plain("customer.rule.statusReason");
    }
    if (reason.length() > LONGEST_REASON) {
      throw BusinessRuleViolation.plain("field.tooLong", LONGEST_REASON);
    }
    return reason;
  }

  /** Whether the business may move on to the other state. Only the first state has no way back. */
  public boolean mayBecome(CustomerStatus next) {
    return next != this
        && next != PROSPECT
        && !(this == PROSPECT && next == SUSPENDED)
        && !(this == ENDED && next == SUSPENDED);
  }
}

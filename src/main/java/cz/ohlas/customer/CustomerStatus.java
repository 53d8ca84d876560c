package cz.ohlas.customer;

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

  /** Whether nobody comes into this state without a word why. */
  public boolean needsReason() {
    return this == SUSPENDED || this == ENDED;
  }

  /** Whether the business may move on to the other state. Only the first state has no way back. */
  public boolean mayBecome(CustomerStatus next) {
    return next != this
        && next != PROSPECT
        && !(this == PROSPECT && next == SUSPENDED)
        && !(this == ENDED && next == SUSPENDED);
  }
}

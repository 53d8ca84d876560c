package cz.ohlas.quote;

/** Where a quote stands. */
public enum QuoteState {
  /** Being written; may be changed freely. */
  DRAFT,
  /** The head must agree before it is sent (PRC-5). */
  AWAITING_APPROVAL,
  /** The customer has it. */
  SENT,
  /** The customer agreed; a contract came of it. */
  ACCEPTED,
  /** The customer said no. */
  DECLINED,
  /** Sent, and the day until which it was binding has passed. Follows from the day alone. */
  EXPIRED,
  /** A newer version was sent in its place. */
  SUPERSEDED
}

package cz.ohlas.demo;

/** What becomes of a request; most are left to chance, a few are there for certain. */
enum Fate {
  /** Whatever chance brings. */
  USUAL,
  /** Just came. */
  FRESH,
  /** Nobody answered and no new time was told. */
  OVERDUE,
  /** The new time told has not come yet. */
  NEW_TIME,
  /** Held until the customer approves the person. */
  HELD,
  /** The proof of the right to use the software is awaited. */
  PROOF_AWAITED,
  /** A clearer question is awaited. */
  CLARIFICATION_AWAITED,
  /** Answered; the customer tries the advice out. */
  ANSWERED,
  /** Refused on the ground that was set, and not reversed. */
  REFUSED,
  /** Refused and reversed. */
  REVERSED,
  /** Served beyond the contract. */
  GOODWILL,
  /** Served, reopened and served again. */
  REOPENED;

  /** Whether nobody has done anything about it yet. */
  boolean isUntouched() {
    return this == FRESH || this == OVERDUE;
  }
}

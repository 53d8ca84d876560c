package cz.ohlas.complaint;

/** How far a complaint is. */
public enum ComplaintState {
  /** Registered; the decision is awaited. */
  OPEN,
  /** Decided; the letter waits to be signed and sent. */
  DECIDED,
  /** The reply was dispatched: dealt with (CMP-3). */
  ANSWERED
}

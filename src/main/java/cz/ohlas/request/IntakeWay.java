package cz.ohlas.request;

/** What becomes of a request in the save that logs it. */
public enum IntakeWay {
  /** It is open, its time runs. */
  REGISTER,
  /** It is held until the customer approves the person (REQ-2, REG-4). */
  HOLD,
  /** It is served in the same save (OUT). */
  SETTLE,
  /** It waits for the proof of legal use (REG-2). */
  AWAIT_PROOF,
  /** It waits for a clearer question (REQ-2). */
  AWAIT_CLARIFICATION,
  /** It is refused on a ground that holds (REQ-5). */
  REFUSE,
  /** A lead lets it be served beyond the contract (REQ-5). */
  GOODWILL
}

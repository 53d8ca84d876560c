package cz.ohlas.request;

/** A turn in a request's course that leaves no record of its own. */
public enum EventKind {
  /** Somebody took it or was given it; the detail is the account's id. */
  ASSIGNED,
  /** What it is about was corrected; the detail is the scope's name. */
  CORRECTED,
  /** The customer took it back; the detail says who and why. */
  WITHDRAWN,
  /** It was opened again; the detail is the reason. */
  REOPENED,
  /** A due time moved with the calendar or the contract; the detail is a {@link DueMoved}. */
  DUE_MOVED,
  /** The call by which it came; the detail is what the telephone exchange told of it. */
  CALL,
  /** The customer approved the person for good; the detail says who (REG-4). */
  APPROVED
}

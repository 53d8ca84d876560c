package cz.ohlas.request;

/** What is to be done next. */
public enum NextStepKind {
  /** Call the customer back. */
  CALL_BACK,
  /** The vendor of the software is waited for. */
  VENDOR,
  /** Anything else; the words say what. */
  OTHER
}

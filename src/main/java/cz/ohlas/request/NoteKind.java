package cz.ohlas.request;

/** What a note is. */
public enum NoteKind {
  /** For colleagues only. */
  INTERNAL,
  /** What the customer was told, though it answers no query. */
  TOLD,
  /** A call that reached nobody. */
  VAIN_CALL
}

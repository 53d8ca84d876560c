package cz.ohlas.statement;

/** Where the closing of a customer's month stands, what needs somebody first. */
public enum StatementState {
  /** Numbered, but its document could not be made yet. */
  UNFINISHED,
  /** To be issued. */
  TO_ISSUE,
  /** The month is still running. */
  NOT_ENDED,
  /** Issued. */
  ISSUED,
  /** Issued and corrected since. */
  CORRECTED;

  /** The translation key of the word. */
  public String key() {
    return "statement.state." + name();
  }

  /** Whether a statement with its document exists. */
  public boolean isDone() {
    return this == ISSUED || this == CORRECTED;
  }
}

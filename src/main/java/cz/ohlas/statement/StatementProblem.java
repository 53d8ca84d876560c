package cz.ohlas.statement;

/**
 * Something to look at before a month is reported; it forbids nothing.
 *
 * @param requestId the request it is about
 * @param requestNumber its number
 */
public record StatementProblem(Kind kind, long requestId, String requestNumber) {

  /** What is wrong. */
  public enum Kind {
    /** The due time has passed and no new one was told (REQ-4). */
    DUE_PASSED,
    /** Open at the end of the month. */
    OPEN,
    /** Served without any work written down. */
    NO_WORK,
    /** A remote session of the month was not ended. */
    SESSION_OPEN,
    /** Whether the user closed the client application is not settled (REM-4). */
    CLOSING_OPEN;

    /** The translation key of the words. */
    public String key() {
      return "statement.problem." + name();
    }
  }
}

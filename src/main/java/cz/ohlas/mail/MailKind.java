package cz.ohlas.mail;

/** Why a mail was written. */
public enum MailKind {
  /** That a request came, and by when it will be answered (REQ-1). */
  REQUEST_CONFIRMED,
  /** That a request came and was served in the same moment (REQ-1). */
  REQUEST_SETTLED,
  /** That nothing is waited for any more, and by when the answer comes. */
  REQUEST_RESUMED,
  /** A new time (REQ-4). */
  REQUEST_NEW_TIME,
  /** A refusal with its ground (REQ-5). */
  REQUEST_REFUSED,
  /** Whether the customer approves the person (REG-4, REQ-2). */
  REQUEST_APPROVAL,
  /** What proves the right to use the software (REG-2). */
  REQUEST_PROOF,
  /** What a question means (REQ-2). */
  REQUEST_CLARIFICATION,
  /** An answer (REQ-3). */
  REQUEST_ANSWER,
  /** How a request was served (OUT). */
  REQUEST_SERVED,
  /** Where the client application of a remote connection is (REM-3). */
  REQUEST_CLIENT;

  /** What it is about. */
  public MailRecord record() {
    return MailRecord.REQUEST;
  }
}

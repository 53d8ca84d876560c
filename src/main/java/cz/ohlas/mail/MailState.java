package cz.ohlas.mail;

/** How a mail stands. */
public enum MailState {
  /** Waits for its next try. */
  QUEUED,
  /** Is being handed over right now. */
  SENDING,
  /** The mail server took it. */
  SENT,
  /** The mail server refused it for good, or nothing helped for days. */
  GAVE_UP,
  /** It was handed over, but the server's answer never came: nobody knows, so nobody repeats it. */
  UNCERTAIN,
  /** There was no mail server to hand it to; it can be downloaded. */
  NOT_CONFIGURED,
  /** The person has no address to which it could go. */
  NO_ADDRESS,
  /** The person's data were erased before it went. */
  CANCELLED;

  /** Whether somebody should look at it. */
  public boolean needsAttention() {
    return this == GAVE_UP || this == UNCERTAIN;
  }

  /** Whether a person may put it into the queue again: it is not known to have arrived. */
  public boolean mayBeSentAgain() {
    return this == GAVE_UP || this == UNCERTAIN || this == NOT_CONFIGURED;
  }
}

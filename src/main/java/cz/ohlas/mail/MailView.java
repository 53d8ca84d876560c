package cz.ohlas.mail;

/** The ready-made lists of outgoing mail. */
public enum MailView {
  /** Those that somebody should look at: given up, or nobody knows. */
  ATTENTION,
  /** Those that wait for their next try. */
  QUEUED,
  /** Those that went. */
  SENT,
  /** Those for which there was no mail server. */
  NOT_CONFIGURED,
  /** Those for which there is no address. */
  NO_ADDRESS,
  /** All. */
  ALL
}

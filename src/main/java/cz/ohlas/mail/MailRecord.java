package cz.ohlas.mail;

/** What kind of record a mail was written about. */
public enum MailRecord {
  /** A request for support. */
  REQUEST
}

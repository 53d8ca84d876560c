package cz.ohlas.mail;

/** The orders of the list of mails. */
public enum MailSort {
  /** By the moment of writing. */
  WRITTEN
}

package cz.ohlas.request;

/** How something was said (REQ-1). */
public enum Channel {
  /** By phone. */
  PHONE,
  /** By e-mail. */
  EMAIL,
  /** In person; logged as such and confirmed in writing. */
  IN_PERSON
}

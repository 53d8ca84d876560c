package cz.ohlas.complaint;

/** How a reply was sent. */
public enum DispatchWay {
  /** The data box. */
  DATA_BOX,
  /** Registered letter. */
  REGISTERED_LETTER,
  /** Ordinary letter. */
  LETTER,
  /** E-mail. */
  EMAIL,
  /** Handed over in person. */
  BY_HAND
}

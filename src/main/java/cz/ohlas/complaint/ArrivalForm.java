package cz.ohlas.complaint;

/** How a complaint, or what somebody meant as one, came (CMP-1). */
public enum ArrivalForm {
  /** A letter on paper. */
  LETTER(true),
  /** An e-mail. */
  EMAIL(true),
  /** The data box; received when it was delivered there. */
  DATA_BOX(true),
  /** Any other electronic form. */
  OTHER_ELECTRONIC(true),
  /** A phone call: no complaint, the caller is instructed. */
  PHONE(false),
  /** A talk: no complaint, the person is instructed. */
  IN_PERSON(false);

  private final boolean written;

  ArrivalForm(boolean written) {
    this.written = written;
  }

  /** Whether it is written or electronic, so that it can be a complaint and has a term. */
  public boolean isWritten() {
    return written;
  }
}

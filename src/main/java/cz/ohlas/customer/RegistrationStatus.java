package cz.ohlas.customer;

/** Whether the right to use the software was shown (REG-1, REG-2). */
public enum RegistrationStatus {
  /** Written down, nobody has looked at a proof yet. */
  UNVERIFIED,
  /** A lead has seen the proof. */
  VERIFIED,
  /** What was shown proves nothing. */
  REJECTED,
  /** The installation is no longer used or supported. */
  WITHDRAWN;

  /** Whether it makes the customer a registered one, as far as is known (REG-1). */
  public boolean isInUse() {
    return this == UNVERIFIED || this == VERIFIED;
  }
}

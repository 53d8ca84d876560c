package cz.ohlas.request;

/** Whether the customer's user closed the client application after the connection (REM-4). */
public enum ClosedConfirmation {
  /** The user confirmed it. */
  CONFIRMED,
  /** Not yet; listed until settled. */
  NOT_YET,
  /** It can't be verified, for a reason. */
  CANNOT_VERIFY
}

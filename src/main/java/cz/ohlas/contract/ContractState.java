package cz.ohlas.contract;

/** Where a contract stands on a day. */
public enum ContractState {
  /** Signed, not in force yet. */
  TO_COME,
  /** In force. */
  LIVE,
  /** Its agreed time is over. */
  ENDED,
  /** Ended earlier than agreed. */
  TERMINATED,
  /** Cancelled before its first day: it never held. */
  WITHDRAWN;

  /** The translation key of the word. */
  public String key() {
    return "contract.state." + name();
  }
}

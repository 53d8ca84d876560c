package cz.ohlas.alert;

/** What can need somebody's look, the most urgent first. */
public enum AlertKind {
  /** A contract covers no installation whose right to use was shown (REG-1, REG-2). */
  CONTRACT_NOT_VERIFIED(0, Weight.BROKEN),
  /** The business is over, but a contract goes on (REG-5). */
  CONTRACT_OF_ENDED(7, Weight.BROKEN),
  /** Nobody at an active customer may make requests (REG-4). */
  NOBODY_AUTHORISED(1, Weight.BROKEN),
  /** By this day notice must be given, or the contract prolongs itself. */
  NOTICE_DAY(2, Weight.DUE),
  /** A contract ends and none follows it. */
  CONTRACT_ENDING(3, Weight.DUE),
  /** A proof of legal use was uploaded and nobody has decided about it (REG-2). */
  PROOF_TO_VERIFY(4, Weight.DUE),
  /** An installation may be supported, but no contract covers it (REG-5). */
  REGISTRATION_WITHOUT_CONTRACT(5, Weight.KNOW),
  /** What the price of an active customer depends on is unknown or older than a year (PRC-2). */
  CRITERIA_OLD(6, Weight.KNOW);

  private final int number;
  private final Weight weight;

  AlertKind(int number, Weight weight) {
    this.number = number;
    this.weight = weight;
  }

  /** How much it matters. */
  public enum Weight {
    /** Support cannot rightly be given. */
    BROKEN(0),
    /** Somebody must act. */
    DUE(1),
    /** Worth knowing. */
    KNOW(2);

    private final int rank;

    Weight(int rank) {
      this.rank = rank;
    }

    int rank() {
      return rank;
    }
  }

  /** A number of its own below eight, part of its alerts' ids. */
  int number() {
    return number;
  }

  /** How much it matters. */
  public Weight weight() {
    return weight;
  }

  /** Whether its day lies ahead: due by it. Otherwise it holds since its day. */
  public boolean isAhead() {
    return this == NOTICE_DAY || this == CONTRACT_ENDING;
  }

  /** The translation key of its words. */
  public String key() {
    return "alert.kind." + name();
  }
}

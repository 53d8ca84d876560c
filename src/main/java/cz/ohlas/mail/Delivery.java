package cz.ohlas.mail;

/**
 * What came of handing a mail over.
 *
 * @param reply what the server said, or what went wrong
 * @param serverDown whether the next mail would fare no better
 */
record Delivery(Result result, String reply, boolean serverDown) {

  /** What came of it. */
  enum Result {
    /** The server took it. */
    ACCEPTED,
    /** The server will never take it. */
    REFUSED,
    /** The server did not take it now. */
    POSTPONED,
    /** It was handed over and no answer came. */
    UNCERTAIN
  }

  static Delivery accepted(String reply) {
    return new Delivery(Result.ACCEPTED, reply, false);
  }

  static Delivery refused(String reply) {
    return new Delivery(Result.REFUSED, reply, false);
  }

  static Delivery postponed(String reply, boolean serverDown) {
    return new Delivery(Result.POSTPONED, reply, serverDown);
  }

  static Delivery uncertain(String reply) {
    return new Delivery(Result.UNCERTAIN, reply, true);
  }
}

package cz.ohlas.mail;

/**
 * What came of handing a mail over.
 *
 * @param reply what the server said, or what went wrong
 * @param reach which other mails would fare no better
 */
record Delivery(Result result, String reply, Reach reach) {

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

  /** How far the reason reaches. */
  enum Reach {
    /** Only this mail. */
    MAIL,
    /** The mails of this sender. */
    SENDER,
    /** All mails. */
    ALL
  }

  static Delivery accepted(String reply) {
    return new Delivery(Result.ACCEPTED, reply, Reach.MAIL);
  }

  static Delivery refused(String reply) {
    return new Delivery(Result.REFUSED, reply, Reach.MAIL);
  }

  static Delivery postponed(String reply, Reach reach) {
    return new Delivery(Result.POSTPONED, reply, reach);
  }

  static Delivery uncertain(String reply) {
    return new Delivery(Result.UNCERTAIN, reply, Reach.ALL);
  }
}

package cz.ohlas.request;

/** The grounds on which support may be, or must be, refused; there are no others (REQ-5). */
public enum RefusalGround {
  /** Not a registered user. */
  REG_1(false, false),
  /** The right to use the software was not shown. */
  REG_3(false, false),
  /** The question stayed unclear. */
  REQ_2(false, false),
  /** Can't be solved in reasonable time by e-mail or phone. */
  REQ_5A(true, true),
  /** Not from an approved person. */
  REQ_5B(true, false),
  /** Can't be solved without work on the customer's equipment. */
  REQ_5C(true, true),
  /** Work without a paid contract. */
  SCO_W(false, true),
  /** Not covered by support. */
  SCO_X(true, true);

  private final boolean right;
  private final boolean quotable;

  RefusalGround(boolean right, boolean quotable) {
    this.right = right;
    this.quotable = quotable;
  }

  /** The rule's id, such as {@code REQ-5a}. */
  public String ruleId() {
    String id = name().replace('_', '-');
    return id.startsWith("REQ-5")
        ? id.substring(0, id.length() - 1) + Character.toLowerCase(id.charAt(id.length() - 1))
        : id;
  }

  /** Whether refusing is a right, so that a lead may let the request be served as goodwill. */
  public boolean isRight() {
    return right;
  }

  /** Whether the refusal offers to start a quote. */
  public boolean offersQuote() {
    return quotable;
  }
}

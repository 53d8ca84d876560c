package cz.ohlas.contract;

/** How a contract goes on after its agreed time. */
public enum ProlongationKind {
  /** Not at all: it ends on its last day. */
  NONE,
  /** By so many months again and again, unless notice is given in time. */
  MONTHS,
  /** Until notice is given; an agreed last day is then the earliest possible end. */
  UNTIL_NOTICE;

  /** The translation key of the words. */
  public String key() {
    return "contract.prolongation." + name();
  }
}

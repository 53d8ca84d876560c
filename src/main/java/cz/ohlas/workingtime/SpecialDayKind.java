package cz.ohlas.workingtime;

/** What the company decided about a day (HRS-1). */
public enum SpecialDayKind {
  /** Closed on a day that would be a working day. */
  CLOSURE,
  /** Working on a day that would be off. */
  WORKING_DAY;

  /** The translation key of the name. */
  public String key() {
    return "workingtime.kind." + name();
  }
}

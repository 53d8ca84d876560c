package cz.ohlas.base;

/**
 * That something about a record is other than it was; what it is, everybody reads for themselves.
 *
 * @param kind what kind of record
 * @param id the record's id
 * @param byStaffId who did it
 */
public record LiveChange(Kind kind, long id, long byStaffId) {

  /** No record has it. */
  private static final long MANY = 0;

  /** Too many of the kind have changed to name each. */
  public static LiveChange ofMany(Kind kind) {
    return new LiveChange(kind, MANY, Staff.SYSTEM_ID);
  }

  /** Whether any record of the kind may have changed. */
  public boolean isOfMany() {
    return id == MANY;
  }

  /** Of what windows hear. */
  public enum Kind {
    /** A request was registered or changed. */
    REQUEST,
    /** Somebody has opened a request or left it. */
    REQUEST_VIEWERS
  }
}

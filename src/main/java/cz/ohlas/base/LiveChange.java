package cz.ohlas.base;

/**
 * That something about a record is other than it was; what it is, everybody reads for themselves.
 *
 * @param kind what kind of record
 * @param id the record's id
 * @param byStaffId who did it
 */
public record LiveChange(Kind kind, long id, long byStaffId) {

  /** Of what windows hear. */
  public enum Kind {
    /** A request was registered or changed. */
    REQUEST,
    /** Somebody has opened a request or left it. */
    REQUEST_VIEWERS
  }
}

package cz.ohlas.alert;

import java.time.LocalDate;

/**
 * An alert as it is kept: also one that will show later.
 *
 * @param id made of what it is about, so that it stays while the matter stays
 * @param managerId who looks after the customer, 0 for nobody
 * @param subject a contract's number, an installation's label, or the days of the criteria
 * @param day since which it holds or by which something is due
 * @param from the first day on which it shows
 * @param to the last such day
 */
record AlertRow(
    long id,
    AlertKind kind,
    long customerId,
    long managerId,
    String subject,
    LocalDate day,
    LocalDate from,
    LocalDate to) {

  /** Shows as soon as it is known. */
  static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);

  /** Shows until it is mended. */
  static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

  /** Kinds and gaps that one thing can have at most. */
  private static final int PLACES = 8;

  private static final int LONGEST = 400;

  /** Cuts what the table could not hold. */
  AlertRow {
    subject = subject.length() <= LONGEST ? subject : subject.substring(0, LONGEST);
  }

  /** The id of an alert about a contract, installation or customer; several gaps are counted. */
  static long id(AlertKind kind, long subjectId, int gap) {
    return (subjectId * PLACES + kind.number()) * PLACES + gap;
  }

  /** What the id is about. */
  static long subjectId(long id) {
    return id / (PLACES * PLACES);
  }

  /** Whether the id has room for the gap. */
  static boolean hasRoom(int gap) {
    return gap < PLACES;
  }

  boolean showsOn(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}

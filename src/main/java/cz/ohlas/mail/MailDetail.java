package cz.ohlas.mail;

import java.time.Instant;
import java.util.List;

/**
 * A mail with all its tries, the first one first.
 *
 * @param mayBeSentAgain whether a person can put it into the queue now
 */
public record MailDetail(
    MailEntry entry,
    MailRecord record,
    long recordId,
    String recordNumber,
    Letter letter,
    long writtenByStaffId,
    List<Try> tries,
    boolean mayBeSentAgain) {

  /** Keeps its own copy. */
  public MailDetail {
    tries = List.copyOf(tries);
  }

  /**
   * A try.
   *
   * @param result ACCEPTED, REFUSED, POSTPONED or UNCERTAIN
   * @param reply what the server said, or what went wrong
   */
  public record Try(Instant at, String result, String reply) {}
}

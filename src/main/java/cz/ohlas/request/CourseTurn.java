package cz.ohlas.request;

import java.time.Instant;

/**
 * Something that happened to a request, in a plain sentence.
 *
 * @param rule the id of the rule behind it, for staff
 * @param aside what is said in a lower voice: that it was written down later, how a mail stands;
 *     may be empty
 * @param origin what it tells of
 * @param originId which one; 0 where the origin has none
 */
public record CourseTurn(
    Instant when, String sentence, String rule, String aside, Origin origin, long originId) {

  /** What a turn tells of, where a screen has more to show. */
  public enum Origin {
    /** A remote connection. */
    SESSION,
    /** A file that is still there. */
    FILE,
    /** A mail. */
    MAIL,
    /** All else. */
    OTHER
  }
}

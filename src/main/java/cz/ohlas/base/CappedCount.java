package cz.ohlas.base;

/**
 * How many rows a list has, counted no further than {@link #CAP}.
 *
 * @param value the count, or the cap
 * @param more whether there are more than that
 */
public record CappedCount(int value, boolean more) {

  /** Counting stops here: a page must not cost more the more records there are. */
  public static final int CAP = 10_000;

  /** This many, as far as they are counted. */
  static CappedCount of(long counted) {
    return new CappedCount((int) Math.min(counted, CAP), counted > CAP);
  }
}

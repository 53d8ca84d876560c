package cz.ohlas.request;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A query's due time that moved because the calendar or what is owed changed (HRS-1, REQ-3), as a
 * request's course keeps it.
 *
 * @param position the query's, 1 for the first question
 * @param before when its answer was due, null where none was owed
 * @param after when it is due since, null where none is owed any more
 * @param day the calendar's day, null where a contract changed
 * @param what why the day is special; the contract's number or the package's name
 */
public record DueMoved(
    int position,
    @Nullable Instant before,
    @Nullable Instant after,
    Cause cause,
    @Nullable LocalDate day,
    String what) {

  private static final String NONE = "-";
  private static final int PARTS = 6;

  /** What moved it. */
  public enum Cause {
    /** The company will be closed. */
    CLOSURE_ADDED,
    /** The company will not be closed after all. */
    CLOSURE_REMOVED,
    /** The company will work on a day off. */
    WORKING_DAY_ADDED,
    /** The company will not work on a day off after all. */
    WORKING_DAY_REMOVED,
    /** The contract, or its package. */
    CONTRACT,
    /** The answer time of the package, which once could change under contracts. */
    PACKAGE
  }

  /** Reads what {@link #written} wrote; empty where an erasure of names has torn it apart. */
  public static Optional<DueMoved> read(String written) {
    String[] parts = written.split(" ", PARTS);
    if (parts.length < PARTS) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new DueMoved(
              Integer.parseInt(parts[0]),
              moment(parts[1]),
              moment(parts[2]),
              Cause.valueOf(parts[3]),
              NONE.equals(parts[4]) ? null : LocalDate.parse(parts[4]),
              parts[5]));
    } catch (DateTimeException | IllegalArgumentException torn) {
      return Optional.empty();
    }
  }

  /** The same as the detail of an event. */
  String written() {
    return "%d %s %s %s %s %s"
        .formatted(position, text(before), text(after), cause, text(day), what);
  }

  private static @Nullable Instant moment(String written) {
    return NONE.equals(written) ? null : Instant.parse(written);
  }

  private static String text(@Nullable Object value) {
    return value == null ? NONE : value.toString();
  }
}

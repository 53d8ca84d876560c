package cz.ohlas.alert;

import org.jspecify.annotations.Nullable;

/**
 * Which alerts a list shows.
 *
 * @param typed beginnings of words of the customer to be found; empty for all
 * @param kind null for all
 * @param managerStaffId whose customers', {@link #NOBODY} for those that nobody looks after, null
 *     for everybody's
 */
public record AlertFilter(String typed, @Nullable AlertKind kind, @Nullable Long managerStaffId) {

  /** Of customers that nobody looks after. */
  public static final long NOBODY = 0;

  /** No condition. */
  public static final AlertFilter ALL = new AlertFilter("", null, null);

  /** The same with other words to be found. */
  public AlertFilter withTyped(String other) {
    return new AlertFilter(other, kind, managerStaffId);
  }

  /** The same with another kind. */
  public AlertFilter withKind(@Nullable AlertKind other) {
    return new AlertFilter(typed, other, managerStaffId);
  }

  /** The same with another account manager. */
  public AlertFilter withManager(@Nullable Long other) {
    return new AlertFilter(typed, kind, other);
  }
}

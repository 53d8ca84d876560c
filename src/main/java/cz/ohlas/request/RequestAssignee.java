package cz.ohlas.request;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whose requests a list shows.
 *
 * @param staffId the person, with {@link Who#PERSON} only
 */
public record RequestAssignee(Who who, @Nullable Long staffId) {

  /** Those of whoever looks. */
  public static final RequestAssignee ME = new RequestAssignee(Who.ME, null);

  /** Those that nobody works on. */
  public static final RequestAssignee NOBODY = new RequestAssignee(Who.NOBODY, null);

  /** Who it can be. */
  public enum Who {
    /** Whoever looks. */
    ME,
    /** Nobody. */
    NOBODY,
    /** A certain person. */
    PERSON
  }

  /** Those of a person. */
  public static RequestAssignee of(long staffId) {
    return new RequestAssignee(Who.PERSON, staffId);
  }

  /** The person's id, if it is a certain person. */
  public Optional<Long> person() {
    return Optional.ofNullable(staffId);
  }
}

package cz.ohlas.request;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a request stands, enough to say it in a few words everywhere in the same way.
 *
 * @param punctuality how its query stood when the request was last changed
 * @param dueAt by when it is to be answered; null while no time runs
 * @param newTimeTold whether that is a new time
 */
public record RequestStatus(
    RequestState state,
    Stage stage,
    Punctuality punctuality,
    @Nullable Instant dueAt,
    boolean newTimeTold) {

  /** Whether the time has passed with no new one told: the loudest state. */
  public boolean isOverdue(Instant now) {
    return dueAt != null && now.isAfter(dueAt);
  }
}

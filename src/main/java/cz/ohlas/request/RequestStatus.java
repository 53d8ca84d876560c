package cz.ohlas.request;

import cz.ohlas.base.ConsoleClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a request stands, enough to say it in a few words everywhere in the same way.
 *
 * @param punctuality how its query stood when the request was last changed
 * @param dueAt by when it is to be answered; null while no time runs
 * @param newTimeTold whether that is a new time
 * @param waitDay the last day on which what is waited for may come, Europe/Prague; null without one
 */
public record RequestStatus(
    RequestState state,
    Stage stage,
    Punctuality punctuality,
    @Nullable Instant dueAt,
    boolean newTimeTold,
    @Nullable LocalDate waitDay) {

  /**
   * Takes the column by which lists sort: while the customer is waited for, the end of the wait.
   */
  static RequestStatus of(
      RequestState state,
      Stage stage,
      Punctuality punctuality,
      @Nullable Instant dueAt,
      boolean newTimeTold,
      Instant dueSort) {
    boolean ends = stage == Stage.WAITING && dueSort.isBefore(RequestHeader.FAR_FUTURE);
    LocalDate day = ends ? LocalDate.ofInstant(dueSort, ConsoleClock.PRAGUE).minusDays(1) : null;
    return new RequestStatus(state, stage, punctuality, dueAt, newTimeTold, day);
  }

  /** Whether the time has passed with no new one told: the loudest state. */
  public boolean isOverdue(Instant now) {
    return dueAt != null && now.isAfter(dueAt);
  }

  /** The day until which the customer was waited for in vain, once it is over (REG-3, REQ-2). */
  public Optional<LocalDate> waitedInVain(Instant now) {
    return Optional.ofNullable(waitDay)
        .filter(LocalDate.ofInstant(now, ConsoleClock.PRAGUE)::isAfter);
  }
}

package cz.ohlas.request;

import cz.ohlas.contract.Scope;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What narrows a ready-made list further; null where it does not.
 *
 * @param from first day of receipt, Europe/Prague
 * @param to last day of receipt, Europe/Prague
 * @param ground the ground of the refusal that holds
 * @param outcome the outcome that holds
 */
public record RequestNarrowing(
    @Nullable RequestState state,
    @Nullable Scope scope,
    @Nullable RequestAssignee assignee,
    @Nullable Boolean concernsFault,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Channel channel,
    @Nullable RefusalGround ground,
    @Nullable OutcomeKind outcome) {

  /** Narrows nothing. */
  public static final RequestNarrowing NONE =
      new RequestNarrowing(null, null, null, null, null, null, null, null, null);

  /** Only those that somebody works on. */
  public static RequestNarrowing of(RequestAssignee assignee) {
    return new RequestNarrowing(null, null, assignee, null, null, null, null, null, null);
  }

  /** Only those that stand so. */
  public static RequestNarrowing of(RequestState state) {
    return new RequestNarrowing(state, null, null, null, null, null, null, null, null);
  }
}

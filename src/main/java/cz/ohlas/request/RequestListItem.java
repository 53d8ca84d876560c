package cz.ohlas.request;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request as listed.
 *
 * @param version rises with every change
 * @param dueAt by when the most urgent open query is to be answered; null while no time runs
 * @param newTimeTold whether that is a new time told to the customer (REQ-4)
 * @param punctuality how the query stood when the request was last changed
 * @param nextStepAt when something is to be done next; far future for never
 * @param nextStepTimed whether at that time, or at any of its day
 */
public record RequestListItem(
    long id,
    long version,
    String number,
    String customerName,
    String customerSort,
    String subject,
    RequestState state,
    Stage stage,
    Punctuality punctuality,
    Instant receivedAt,
    Instant dueSort,
    @Nullable Instant dueAt,
    boolean newTimeTold,
    @Nullable Long assigneeStaffId,
    Instant nextStepAt,
    boolean nextStepTimed,
    @Nullable NextStepKind nextStepKind) {

  /** How it stands. */
  public RequestStatus status() {
    return RequestStatus.of(state, stage, punctuality, dueAt, newTimeTold, dueSort);
  }
}

package cz.ohlas.request;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is kept beside a request's queries, work and ends. Lists are in the order in which they were
 * written down.
 */
public record RequestNotebook(List<StepFact> steps, List<NoteFact> notes) {

  /** What is to be done next, if anything was set. */
  public Optional<StepFact> nextStep() {
    return steps.stream().filter(step -> step.closedAt() == null).findFirst();
  }

  /**
   * A next step.
   *
   * @param dueAt the beginning of its day where it has no time of its own
   * @param timed whether it has one
   * @param whoseStaffId who is to do it
   * @param text may be empty
   * @param enteredByStaffId who set it
   * @param closedAt null while it is to be done
   */
  public record StepFact(
      long id,
      NextStepKind kind,
      Instant dueAt,
      boolean timed,
      long whoseStaffId,
      String text,
      Instant enteredAt,
      long enteredByStaffId,
      @Nullable Instant closedAt,
      @Nullable Long closedByStaffId,
      @Nullable NextStepEnd end) {}

  /**
   * A note.
   *
   * @param channel how the customer was told or called; null for a note for colleagues
   * @param text may be empty for a call that reached nobody
   */
  public record NoteFact(
      NoteKind kind,
      Instant happenedAt,
      @Nullable Channel channel,
      String text,
      long staffId,
      Instant enteredAt) {}
}

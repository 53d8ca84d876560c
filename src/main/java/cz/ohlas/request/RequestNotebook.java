package cz.ohlas.request;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is kept beside a request's queries, work and ends. Lists are in the order in which they were
 * written down.
 */
public record RequestNotebook(
    List<StepFact> steps,
    List<NoteFact> notes,
    List<AttachmentFact> attachments,
    List<LinkFact> links) {

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

  /** The files that have not been taken away. */
  public List<AttachmentFact> files() {
    return attachments.stream().filter(file -> file.removedAt() == null).toList();
  }

  /** The links that hold. */
  public List<LinkFact> heldLinks() {
    return links.stream().filter(link -> link.removedAt() == null).toList();
  }

  /**
   * A file.
   *
   * @param size in bytes
   * @param note may be empty
   * @param removedAt when it was taken away, null while it is there
   */
  public record AttachmentFact(
      long id,
      String fileName,
      long size,
      String note,
      Instant enteredAt,
      long staffId,
      @Nullable Instant removedAt,
      @Nullable Long removedByStaffId,
      @Nullable String removalReason) {}

  /**
   * Another request that has to do with this one, as it is called and stands now.
   *
   * @param removedAt when the link was taken away, null while it holds
   */
  public record LinkFact(
      long id,
      LinkKind kind,
      long otherId,
      String number,
      String subject,
      long customerId,
      String customerName,
      RequestState state,
      Instant enteredAt,
      long staffId,
      @Nullable Instant removedAt,
      @Nullable Long removedByStaffId) {}

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

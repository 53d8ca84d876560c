package cz.ohlas.request;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ConsoleClock;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is to be done next, when it is not this minute's work. */
@Entity
@Table(name = "request_next_step")
class NextStep extends RequestPart {

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false, updatable = false, length = 20)
  private NextStepKind kind;

  /** The beginning of its day where it has no time of its own. */
  @Column(name = "due_at", nullable = false, updatable = false)
  private Instant dueAt;

  @Column(name = "timed", nullable = false, updatable = false)
  private boolean timed;

  @Column(name = "whose_staff_id", nullable = false)
  private long whoseStaffId;

  @Column(name = "text", nullable = false, updatable = false, length = 1000)
  private String text;

  @Column(name = "closed_at")
  private @Nullable Instant closedAt;

  @Column(name = "closed_by_staff_id")
  private @Nullable Long closedByStaffId;

  @Enumerated(EnumType.STRING)
  @Column(name = "settlement", length = 20)
  private @Nullable NextStepEnd settlement;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected NextStep() {}

  NextStep(SupportRequest request, NextStepInput input, Entry entry) {
    super(request, entry);
    this.kind = input.kind();
    this.timed = input.time() != null;
    this.dueAt =
        input.time() == null
            ? input.day().atStartOfDay(ConsoleClock.PRAGUE).toInstant()
            : input.day().atTime(input.time()).atZone(ConsoleClock.PRAGUE).toInstant();
    this.whoseStaffId = input.staffId();
    this.text =
        kind == NextStepKind.OTHER
            ? Entry.text(input.text(), "request.rule.stepTextMissing")
            : input.text().strip();
    boolean passed =
        timed
            ? !dueAt.isAfter(entry.now())
            : input.day().isBefore(LocalDate.ofInstant(entry.now(), ConsoleClock.PRAGUE));
    if (passed) {
      throw BusinessRuleViolation.plain("request.rule.stepPassed");
    }
  }

  void close(NextStepEnd how, Entry entry) {
    settlement = how;
    closedAt = entry.now();
    closedByStaffId = entry.staffId();
  }

  void giveTo(long staffId) {
    whoseStaffId = staffId;
  }

  boolean isOpen() {
    return closedAt == null;
  }

  NextStepKind kind() {
    return kind;
  }

  String text() {
    return text;
  }

  long whoseStaffId() {
    return whoseStaffId;
  }

  /** Fills the row of the lists. */
  void show(RequestHeader row) {
    row.nextStepAt = dueAt;
    row.nextStepTimed = timed;
    row.nextStepKind = kind;
    row.nextStepStaffId = whoseStaffId;
  }

  RequestNotebook.StepFact fact() {
    return new RequestNotebook.StepFact(
        id(),
        kind,
        dueAt,
        timed,
        whoseStaffId,
        text,
        enteredAt(),
        staffId(),
        closedAt,
        closedByStaffId,
        settlement);
  }
}

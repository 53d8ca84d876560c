package cz.ohlas.request;

import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.NotFound;
import cz.ohlas.contract.Scope;
import cz.ohlas.workingtime.Pause;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything that happened within one request, for documents and evidence: when it happened and
 * when it was written down. Lists are in the order of happening.
 *
 * @param submittedBy who made it
 * @param contractId the paid contract, null on the free programme
 * @param enteredAt when it was written down
 * @param endedAt when it ended, null while it is open
 */
public record RequestFact(
    long id,
    long version,
    String number,
    long customerId,
    String customerName,
    @Nullable Long registrationId,
    @Nullable Long contactId,
    String submittedBy,
    @Nullable Long contractId,
    String subject,
    Channel channel,
    @Nullable Scope scope,
    boolean concernsFault,
    boolean authorised,
    RequestState state,
    @Nullable Long assigneeStaffId,
    Instant receivedAt,
    Instant enteredAt,
    @Nullable Instant endedAt,
    List<QueryFact> queries,
    List<WaitingFact> waits,
    List<ExaminationFact> examinations,
    List<SessionFact> sessions,
    List<WorkFact> work,
    List<OutcomeFact> outcomes,
    List<RefusalFact> refusals,
    List<GoodwillFact> goodwill,
    List<EventFact> events) {

  /** The outcome that holds: the last one, unless the request was reopened since. */
  public Optional<OutcomeFact> outcome() {
    return outcomes.stream().filter(outcome -> outcome.reopenedAt() == null).findFirst();
  }

  /** The refusal that holds, unless it was reversed. */
  public Optional<RefusalFact> refusal() {
    return refusals.stream().filter(refusal -> refusal.reversedAt() == null).findFirst();
  }

  /** The wait for the customer that goes on now. */
  public Optional<WaitingFact> openWait() {
    return waits.stream().filter(wait -> wait.endedAt() == null).findFirst();
  }

  /**
   * The query of this id.
   *
   * @throws cz.ohlas.base.NotFound when there is none
   */
  public QueryFact query(long queryId) {
    return queries.stream()
        .filter(query -> query.id() == queryId)
        .findFirst()
        .orElseThrow(() -> new NotFound(QueryFact.class, queryId));
  }

  /** When it was reopened, each time. */
  public List<Instant> reopenedAt() {
    return events.stream()
        .filter(event -> event.kind() == EventKind.REOPENED)
        .map(EventFact::happenedAt)
        .toList();
  }

  /** Minutes of all work. */
  public int minutes() {
    return work.stream().mapToInt(WorkFact::minutes).sum();
  }

  /**
   * A query.
   *
   * @param position 1 for the first question
   * @param answerTime in working time, null where none is owed
   * @param answer the first reply to its substance, null without one
   * @param settledByStaffId who answered it or ended the request
   */
  public record QueryFact(
      long id,
      int position,
      String text,
      String askedBy,
      Channel channel,
      Instant receivedAt,
      Instant enteredAt,
      long enteredByStaffId,
      @Nullable Duration answerTime,
      ResponseClock clock,
      @Nullable String answer,
      @Nullable Channel answerChannel,
      @Nullable Long settledByStaffId,
      List<NewTimeFact> newTimes) {}

  /** A new time told to the customer (REQ-4). */
  public record NewTimeFact(
      Instant due, Instant toldAt, Channel channel, long staffId, String why) {}

  /**
   * A wait for the customer.
   *
   * @param untilDay the day by which it must come, null without one
   * @param endedAt null while it goes on
   * @param receivedWhat what came, null when nothing did
   */
  public record WaitingFact(
      Pause.Kind kind,
      Instant askedAt,
      String what,
      @Nullable LocalDate untilDay,
      @Nullable Instant endedAt,
      @Nullable String receivedWhat,
      long staffId) {

    /** Whether it goes on although the day by which it must come is over. */
    public boolean isInVain(Instant now) {
      return endedAt == null
          && untilDay != null
          && LocalDate.ofInstant(now, ConsoleClock.PRAGUE).isAfter(untilDay);
    }
  }

  /** An examination of the fault. */
  public record ExaminationFact(
      Instant examinedAt, long staffId, String cause, String conclusion, Instant enteredAt) {}

  /** A remote connection; its times and closing are those of the input. */
  public record SessionFact(
      long id,
      long toolId,
      String toolName,
      ConnectionTarget target,
      long staffId,
      RemoteSessionInput course,
      Instant enteredAt) {

    /** Whether the request has ended without it. */
    public boolean isNeverMade(RequestState state) {
      return course.connectedAt() == null && state.isEnded();
    }

    /** When it was connected, or when it was written down while it has not been yet. */
    public Instant startedAt() {
      Instant connected = course.connectedAt();
      return connected == null ? enteredAt : connected;
    }
  }

  /** Work done. */
  public record WorkFact(
      long id,
      long staffId,
      Instant startedAt,
      int minutes,
      Scope scope,
      boolean billable,
      String what,
      Instant enteredAt) {

    /** The day of the work, Europe/Prague. */
    public LocalDate day() {
      return LocalDate.ofInstant(startedAt, ConsoleClock.PRAGUE);
    }
  }

  /**
   * An outcome.
   *
   * @param proof the answer given (OUT-1), what was changed (OUT-2, OUT-4), why the fault persists
   *     or does not (OUT-3), the file given (OUT-5)
   * @param fileVersion the version given (SCO-C4, OUT-5)
   * @param faultPersists with OUT-3 only
   * @param reopenedAt when it ceased to hold
   */
  public record OutcomeFact(
      OutcomeKind kind,
      Instant servedAt,
      long staffId,
      String proof,
      @Nullable String fileVersion,
      @Nullable Boolean faultPersists,
      Instant enteredAt,
      @Nullable Instant reopenedAt) {}

  /** A refusal. */
  public record RefusalFact(
      long id,
      RefusalGround ground,
      Instant toldAt,
      Channel channel,
      long staffId,
      String told,
      String howToObject,
      Instant enteredAt,
      @Nullable Instant reversedAt,
      @Nullable Long reversedByStaffId,
      @Nullable String reversalReason) {}

  /** Goodwill beyond the contract. */
  public record GoodwillFact(RefusalGround ground, Instant at, long staffId, String reason) {}

  /** A turn in the course. */
  public record EventFact(
      EventKind kind, Instant happenedAt, long staffId, String detail, Instant enteredAt) {}
}

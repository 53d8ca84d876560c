package cz.ohlas.request;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.workingtime.Pause;
import cz.ohlas.workingtime.WorkingCalendar;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One query of the customer, with its own due time (REQ-3). */
@Entity
@Table(name = "request_query")
class Query extends RequestPart {

  @Column(name = "position", nullable = false, updatable = false)
  private int position;

  @Column(name = "text", nullable = false, updatable = false, length = 4000)
  private String text;

  @Column(name = "asked_by", nullable = false, length = 200)
  private String askedBy;

  @Enumerated(EnumType.STRING)
  @Column(name = "channel", nullable = false, updatable = false, length = 20)
  private Channel channel;

  @Column(name = "received_at", nullable = false, updatable = false)
  private Instant receivedAt;

  @Column(name = "answer_minutes")
  private @Nullable Integer answerMinutes;

  @Column(name = "due_at")
  private @Nullable Instant dueAt;

  @Column(name = "settled_at")
  private @Nullable Instant settledAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "settlement", length = 20)
  private ResponseClock.@Nullable Settlement settlement;

  @Column(name = "answer", length = 4000)
  private @Nullable String answer;

  @Enumerated(EnumType.STRING)
  @Column(name = "answer_channel", length = 20)
  private @Nullable Channel answerChannel;

  @Column(name = "settled_by_staff_id")
  private @Nullable Long settledByStaffId;

  @Column(name = "call_mark", length = 64)
  private @Nullable String callMark;

  @OneToMany(mappedBy = "query", cascade = CascadeType.ALL)
  @OrderBy("toldAt, id")
  private List<NewTime> newTimes = new ArrayList<>();

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Query() {}

  Query(
      SupportRequest request,
      int position,
      QueryInput input,
      @Nullable Duration answerTime,
      WorkingCalendar calendar,
      Entry entry) {
    super(request, entry);
    this.position = position;
    this.text = Entry.text(input.text(), "request.rule.questionMissing");
    this.askedBy = Entry.text(input.askedBy(), "request.rule.callerMissing");
    this.channel = input.channel();
    this.receivedAt = entry.past(input.receivedAt());
    if (answerTime != null) {
      this.answerMinutes = Math.toIntExact(answerTime.toMinutes());
      this.dueAt = calendar.plus(receivedAt, answerTime);
    }
  }

  /** Came by this call, of which only the mark is kept: its number may be somebody else's. */
  void cameBy(PhoneCall call) {
    callMark = call.mark().orElse(null);
  }

  /** Owes the answer in the time that is owed by now (REQ-3, REG-5). */
  void owe(@Nullable Duration answerTime, List<Pause> pauses, WorkingCalendar calendar) {
    answerMinutes = answerTime == null ? null : Math.toIntExact(answerTime.toMinutes());
    dueAt = null;
    leaveOut(pauses, calendar);
  }

  /** Counts the due time anew once the customer has done what was waited for (REQ-3). */
  void leaveOut(List<Pause> pauses, WorkingCalendar calendar) {
    if (answerMinutes != null) {
      dueAt = calendar.dueWithPauses(receivedAt, Duration.ofMinutes(answerMinutes), pauses);
    }
  }

  /**
   * Notes the first reply to the substance.
   *
   * @throws BusinessRuleViolation when it was answered already, or before it came
   */
  void answer(AnswerInput input, Entry entry) {
    settle(ResponseClock.Settlement.ANSWER, entry.past(input.answeredAt()), entry);
    answer = Entry.text(input.answer(), "request.rule.answerMissing");
    answerChannel = input.channel();
  }

  /** Settles it without an answer of its own. */
  void settle(ResponseClock.Settlement how, Instant moment, Entry entry) {
    if (settledAt != null) {
      throw BusinessRuleViolation.of("REQ-3", "request.rule.alreadyAnswered");
    }
    if (moment.isBefore(receivedAt)) {
      throw BusinessRuleViolation.of("REQ-3", "request.rule.answerBeforeQuery");
    }
    settledAt = moment;
    settlement = how;
    settledByStaffId = entry.staffId();
  }

  /** Owes an answer again where an end settled it so that was undone. */
  void undo(ResponseClock.Settlement how) {
    if (settlement == how) {
      settledAt = null;
      settlement = null;
      settledByStaffId = null;
    }
  }

  /**
   * Notes a new time told (REQ-4). One told after the last had run out is kept too, but does not
   * make the answer punctual.
   *
   * @throws BusinessRuleViolation when no time is owed, or the new one is no later one
   */
  void tellNewTime(NewTimeInput input, Entry entry) {
    Instant current =
        clock(null)
            .promised()
            .orElseThrow(() -> BusinessRuleViolation.of("REG-5", "request.rule.noTimeOwed"));
    if (settledAt != null) {
      throw BusinessRuleViolation.of("REQ-4", "request.rule.alreadyAnswered");
    }
    Instant told = entry.past(input.toldAt());
    if (!input.dueAt().isAfter(entry.now())) {
      throw BusinessRuleViolation.of("REQ-4", "request.rule.newTimePassed");
    }
    if (!input.dueAt().isAfter(current)) {
      throw BusinessRuleViolation.of("REQ-4", "request.rule.newTimeNotLater");
    }
    Instant earliest = newTimes.isEmpty() ? receivedAt : newTimes.getLast().promise().toldAt();
    if (told.isBefore(earliest)) {
      throw BusinessRuleViolation.of("REQ-4", "request.rule.newTimeToldTooEarly");
    }
    newTimes.add(new NewTime(this, input, entry));
  }

  void forgetWhoAsked(String before, String called) {
    if (askedBy.equals(before)) {
      askedBy = called;
    }
  }

  boolean isOpen() {
    return settledAt == null;
  }

  Instant receivedAt() {
    return receivedAt;
  }

  /** Whether it is the question with which the request came. */
  boolean isFirst() {
    return position == 1;
  }

  int position() {
    return position;
  }

  /** The original due time, waits that are over left out; null when none is owed. */
  @Nullable Instant dueAt() {
    return dueAt;
  }

  String askedBy() {
    return askedBy;
  }

  boolean hasNewTime() {
    return !newTimes.isEmpty();
  }

  /** The clock; the wait is the request's open one, if any. */
  ResponseClock clock(@Nullable Waiting wait) {
    Instant since = null;
    if (wait != null && isOpen() && (dueAt == null || !wait.askedAt().isAfter(dueAt))) {
      since = wait.askedAt();
    }
    return new ResponseClock(
        dueAt, newTimes.stream().map(NewTime::promise).toList(), settledAt, settlement, since);
  }

  RequestFact.QueryFact fact(@Nullable Waiting wait) {
    return new RequestFact.QueryFact(
        id(),
        position,
        text,
        askedBy,
        channel,
        receivedAt,
        enteredAt(),
        staffId(),
        answerMinutes == null ? null : Duration.ofMinutes(answerMinutes),
        clock(wait),
        answer,
        answerChannel,
        settledByStaffId,
        newTimes.stream().map(NewTime::fact).toList());
  }
}

package cz.ohlas.request;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.workingtime.Pause;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A wait for the customer: for a proof, a clearer question, or the approval of the person. */
@Entity
@Table(name = "request_waiting")
class Waiting extends RequestPart {

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false, updatable = false, length = 20)
  private Pause.Kind kind;

  @Column(name = "asked_at", nullable = false, updatable = false)
  private Instant askedAt;

  @Column(name = "what", nullable = false, length = 1000)
  private String what;

  @Column(name = "until_day", updatable = false)
  private @Nullable LocalDate untilDay;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  @Column(name = "received_what", length = 1000)
  private @Nullable String receivedWhat;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Waiting() {}

  Waiting(SupportRequest request, WaitingInput input, Entry entry) {
    super(request, entry);
    this.kind = input.kind();
    this.askedAt = entry.past(input.askedAt());
    this.what = Entry.text(input.what(), "request.rule.whatMissing");
    this.untilDay = input.untilDay();
    if (kind == Pause.Kind.PROOF && untilDay == null) {
      throw BusinessRuleViolation.of("REG-2", "request.rule.proofDayMissing");
    }
    if (kind == Pause.Kind.CLARIFICATION && untilDay == null) {
      throw BusinessRuleViolation.of("REQ-2", "request.rule.clarificationDayMissing");
    }
    if (untilDay != null && untilDay.isBefore(LocalDate.ofInstant(askedAt, ConsoleClock.PRAGUE))) {
      throw BusinessRuleViolation.plain("request.rule.untilDayPassed");
    }
    if (askedAt.isBefore(request.receivedAt())) {
      throw BusinessRuleViolation.plain("request.rule.beforeReceipt");
    }
  }

  void end(Instant moment, @Nullable String what) {
    if (moment.isBefore(askedAt)) {
      throw BusinessRuleViolation.plain("request.rule.cameBeforeAsked");
    }
    endedAt = moment;
    receivedWhat = what;
  }

  /** Whether the request's end at the moment cut it off with nothing received. */
  boolean isCutOffAt(Instant end) {
    return receivedWhat == null && end.equals(endedAt);
  }

  /** Goes on as if the request had never ended. */
  void goOn() {
    endedAt = null;
  }

  /** Who waits for an approval is named by what is waited for. */
  void forgetWhoAsked(String before, String called) {
    if (what.equals(before)) {
      what = called;
    }
  }

  boolean isOpen() {
    return endedAt == null;
  }

  Pause.Kind kind() {
    return kind;
  }

  Instant askedAt() {
    return askedAt;
  }

  @Nullable LocalDate untilDay() {
    return untilDay;
  }

  /** The interval; empty while it lasts. */
  Optional<Pause> pause() {
    return Optional.ofNullable(endedAt).map(end -> new Pause(kind, askedAt, end));
  }

  RequestFact.WaitingFact fact() {
    return new RequestFact.WaitingFact(
        kind, askedAt, what, untilDay, endedAt, receivedWhat, staffId());
  }
}

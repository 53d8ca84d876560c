package cz.ohlas.request;

import cz.ohlas.base.BusinessRuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A remote connection with its checklist (REM-1..4). No password is kept, there is no field. */
@Entity
@Table(name = "remote_session")
class RemoteSession extends RequestPart {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "tool_id", nullable = false, updatable = false)
  private RemoteTool tool;

  @Column(name = "client_ready_at")
  private @Nullable Instant clientReadyAt;

  @Column(name = "client_started_at")
  private @Nullable Instant clientStartedAt;

  @Column(name = "password_told_at")
  private @Nullable Instant passwordToldAt;

  @Column(name = "connected_at")
  private @Nullable Instant connectedAt;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "closed", length = 20)
  private @Nullable ClosedConfirmation closed;

  @Column(name = "closed_reason", length = 1000)
  private @Nullable String closedReason;

  @Column(name = "note", nullable = false, length = 1000)
  private String note = "";

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected RemoteSession() {}

  RemoteSession(SupportRequest request, RemoteTool tool, RemoteSessionInput input, Entry entry) {
    super(request, entry);
    if (tool.isRetired()) {
      throw BusinessRuleViolation.of("REM-2", "request.rule.toolRetired", tool.name());
    }
    this.tool = tool;
    write(input, entry);
  }

  /**
   * Writes down how far the connection has come.
   *
   * @throws BusinessRuleViolation when the checklist is out of order or incomplete
   */
  final void write(RemoteSessionInput input, Entry entry) {
    boolean workstation = tool.target() == ConnectionTarget.WORKSTATION;
    checkOrder(input, entry);
    if (input.connectedAt() != null && workstation) {
      checkReady(input);
    }
    if (input.endedAt() != null) {
      checkEnd(input, workstation);
    }
    clientReadyAt = workstation ? input.clientReadyAt() : null;
    clientStartedAt = workstation ? input.clientStartedAt() : null;
    passwordToldAt = workstation ? input.passwordToldAt() : null;
    connectedAt = input.connectedAt();
    endedAt = input.endedAt();
    boolean over = workstation && endedAt != null;
    closed = over ? input.closed() : null;
    closedReason = over && closed == ClosedConfirmation.CANNOT_VERIFY ? input.closedReason() : null;
    note = input.note().strip();
  }

  private static void checkOrder(RemoteSessionInput input, Entry entry) {
    List<Instant> times = new ArrayList<>();
    for (@Nullable Instant time : input.checklist()) {
      if (time != null) {
        times.add(entry.past(time));
      }
    }
    for (int i = 1; i < times.size(); i++) {
      if (times.get(i).isBefore(times.get(i - 1))) {
        throw BusinessRuleViolation.of("REM-3", "request.rule.checklistOrder");
      }
    }
  }

  private static void checkReady(RemoteSessionInput input) {
    if (input.clientReadyAt() == null
        || input.clientStartedAt() == null
        || input.passwordToldAt() == null) {
      throw BusinessRuleViolation.of("REM-3", "request.rule.checklistIncomplete");
    }
  }

  private static void checkEnd(RemoteSessionInput input, boolean workstation) {
    if (input.connectedAt() == null || !input.connectedAt().isBefore(input.endedAt())) {
      throw BusinessRuleViolation.plain("request.rule.sessionEndBeforeStart");
    }
    if (!workstation) {
      return;
    }
    if (input.closed() == null) {
      throw BusinessRuleViolation.of("REM-4", "request.rule.closedMissing");
    }
    if (input.closed() == ClosedConfirmation.CANNOT_VERIFY
        && (input.closedReason() == null || input.closedReason().isBlank())) {
      throw BusinessRuleViolation.of("REM-4", "request.rule.closedReasonMissing");
    }
  }

  /** Whether both ran at the same moment, by the same engineer. */
  boolean overlaps(RemoteSession other) {
    Instant start = connectedAt;
    Instant otherStart = other.connectedAt;
    return start != null
        && otherStart != null
        && staffId() == other.staffId()
        && (endedAt == null || otherStart.isBefore(endedAt))
        && (other.endedAt == null || start.isBefore(other.endedAt));
  }

  /** Whether it was connected and has not ended; one that never came about does not run. */
  boolean isRunning() {
    return connectedAt != null && endedAt == null;
  }

  /** Whether the user has not closed the application yet (REM-4). */
  boolean isClientOpen() {
    return closed == ClosedConfirmation.NOT_YET;
  }

  RequestFact.SessionFact fact() {
    return new RequestFact.SessionFact(
        id(),
        tool.item().id(),
        tool.name(),
        tool.target(),
        staffId(),
        new RemoteSessionInput(
            tool.item().id(),
            clientReadyAt,
            clientStartedAt,
            passwordToldAt,
            connectedAt,
            endedAt,
            closed,
            closedReason,
            note),
        enteredAt());
  }
}

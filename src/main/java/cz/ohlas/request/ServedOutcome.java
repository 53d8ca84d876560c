package cz.ohlas.request;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.contract.Scope;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The outcome by which a request counts as served, with its proof (OUT). */
@Entity
@Table(name = "request_outcome")
class ServedOutcome extends RequestPart {

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false, updatable = false, length = 20)
  private OutcomeKind kind;

  @Column(name = "served_at", nullable = false, updatable = false)
  private Instant servedAt;

  @Column(name = "proof", nullable = false, updatable = false, length = 4000)
  private String proof;

  @Column(name = "file_version", updatable = false, length = 200)
  private @Nullable String fileVersion;

  @Column(name = "fault_persists", updatable = false)
  private @Nullable Boolean faultPersists;

  @Column(name = "reopened_at")
  private @Nullable Instant reopenedAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected ServedOutcome() {}

  ServedOutcome(SupportRequest request, Scope scope, OutcomeInput input, Entry entry) {
    super(request, entry);
    this.kind = input.kind();
    this.servedAt = entry.past(input.servedAt());
    this.proof = proved(input);
    this.fileVersion = kind.namesVersion(scope) ? versioned(input) : null;
    if (kind == OutcomeKind.OUT_3) {
      if (input.faultPersists() == null) {
        throw BusinessRuleViolation.of("OUT-3", "request.rule.persistsMissing");
      }
      this.faultPersists = input.faultPersists();
    }
    if (servedAt.isBefore(request.receivedAt())) {
      throw BusinessRuleViolation.plain("request.rule.beforeReceipt");
    }
  }

  private static String proved(OutcomeInput input) {
    if (input.proof().isBlank()) {
      throw BusinessRuleViolation.of(
          input.kind().ruleId(), "request.rule.proofMissing." + input.kind());
    }
    return input.proof().strip();
  }

  private static String versioned(OutcomeInput input) {
    String given = input.fileVersion();
    if (given == null || given.isBlank()) {
      throw BusinessRuleViolation.of(
          input.kind().ruleId(), "request.rule.versionMissing." + input.kind());
    }
    return given.strip();
  }

  void reopen(Instant now) {
    if (reopenedAt == null) {
      reopenedAt = now;
    }
  }

  RequestFact.OutcomeFact fact() {
    return new RequestFact.OutcomeFact(
        kind, servedAt, staffId(), proof, fileVersion, faultPersists, enteredAt(), reopenedAt);
  }
}

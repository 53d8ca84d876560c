package cz.ohlas.request;

import cz.ohlas.base.BusinessRuleViolation;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The hard gate of SCO-W1: what removes a fault may happen only after the fault was examined.
 * Compares the times at which things happened, not the order of typing.
 *
 * @param concernsFault whether the request concerns a fault; the gate stands open otherwise
 * @param examinedAt when the fault was first examined with a conclusion; null if never
 */
record FaultGate(boolean concernsFault, @Nullable Instant examinedAt) {

  /**
   * Lets configuration work pass that began at this moment.
   *
   * @throws BusinessRuleViolation SCO-W1
   */
  void passWork(Instant startedAt) {
    if (!concernsFault) {
      return;
    }
    if (examinedAt == null) {
      throw BusinessRuleViolation.of("SCO-W1", "request.rule.workNeedsExamination");
    }
    if (startedAt.isBefore(examinedAt)) {
      throw BusinessRuleViolation.of("SCO-W1", "request.rule.workBeforeExamination");
    }
  }

  /**
   * Lets an outcome pass that happened at this moment.
   *
   * @throws BusinessRuleViolation the outcome's rule
   */
  void passOutcome(OutcomeKind outcome, Instant servedAt) {
    if (!outcome.needsExamination()) {
      return;
    }
    if (examinedAt == null) {
      throw BusinessRuleViolation.of(outcome.ruleId(), "request.rule.outcomeNeedsExamination");
    }
    if (servedAt.isBefore(examinedAt)) {
      throw BusinessRuleViolation.of(outcome.ruleId(), "request.rule.outcomeBeforeExamination");
    }
  }
}

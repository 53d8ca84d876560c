package cz.ohlas.request;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.contract.Scope;
import cz.ohlas.customer.Registration;
import cz.ohlas.customer.RegistrationStatus;
import cz.ohlas.workingtime.Pause;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Under which conditions a request may end in which way. */
record Ending(SupportRequest request) {

  private static final int ASKINGS = 2;

  static Scope known(@Nullable Scope scope) {
    if (scope == null) {
      throw BusinessRuleViolation.plain("request.rule.scopeMissing");
    }
    return scope;
  }

  /** REG-1, SCO, OUT: may it end as served by this outcome? Told whether its scope is covered. */
  void checkServed(OutcomeInput input, boolean covered) {
    Scope scope = known(request.scope);
    if (request.isSessionRunning()) {
      throw BusinessRuleViolation.plain("request.rule.sessionRunning");
    }
    Registration registration = request.registration;
    if (registration == null || isOut(registration.status())) {
      throw BusinessRuleViolation.of("REG-1", "request.rule.notRegistered");
    }
    if (scope.kind() == Scope.Kind.NOT_COVERED && !request.hasGoodwill(RefusalGround.SCO_X)) {
      throw BusinessRuleViolation.of(scope.ruleId(), "request.rule.notCovered");
    }
    if (scope.kind() != Scope.Kind.NOT_COVERED && !covered) {
      throw BusinessRuleViolation.of("REG-5", "request.rule.workNeedsContract");
    }
    if (!OutcomeKind.allowed(scope, request.concernsFault).contains(input.kind())) {
      throw BusinessRuleViolation.of(
          input.kind().ruleId(), "request.rule.outcomeDoesNotFit." + input.kind());
    }
    request.gate().passOutcome(input.kind(), input.servedAt());
  }

  /** The grounds on which it could be refused, REG-3 taken as declined. */
  List<RefusalGround> grounds() {
    return Arrays.stream(RefusalGround.values()).filter(this::mayHold).toList();
  }

  /** REQ-5 and the grounds that are duties: may it be refused on this ground? */
  void checkRefused(RefusalInput input) {
    LocalDate told = LocalDate.ofInstant(input.toldAt(), ConsoleClock.PRAGUE);
    boolean shown =
        input.ground() == RefusalGround.REG_3 && !input.proofDeclined() && !proofDayPassed(told);
    if (shown || !mayHold(input.ground())) {
      throw BusinessRuleViolation.of(
          input.ground().ruleId(), "request.rule.groundDoesNotHold." + input.ground());
    }
    if (input.ground() == RefusalGround.REQ_2 && mayStillReply(told)) {
      throw BusinessRuleViolation.of("REQ-2", "request.rule.mayStillReply");
    }
  }

  /** The ground on which a wait in vain lets somebody decide to refuse; null where none holds. */
  static @Nullable RefusalGround afterWaiting(RequestFact fact, Instant now) {
    Pause.Kind kind =
        fact.openWait()
            .filter(wait -> wait.isInVain(now))
            .map(RequestFact.WaitingFact::kind)
            .orElse(null);
    if (kind == Pause.Kind.CLARIFICATION) {
      return askingsInVain(fact.waits()) < ASKINGS ? null : RefusalGround.REQ_2;
    }
    if (kind == Pause.Kind.PROOF) {
      return RefusalGround.REG_3;
    }
    return kind == Pause.Kind.APPROVAL ? RefusalGround.REQ_5B : null;
  }

  private boolean mayHold(RefusalGround ground) {
    return switch (ground) {
      case REG_1 -> !isVerified();
      case REG_3, REQ_5A, REQ_5C -> true;
      case REQ_2 -> askings() >= ASKINGS;
      case REQ_5B -> !request.authorised;
      case SCO_W -> request.contractId == null && isScope(Scope.Kind.WORK);
      case SCO_X -> isScope(Scope.Kind.NOT_COVERED);
    };
  }

  private boolean isScope(Scope.Kind kind) {
    return request.scope != null && request.scope.kind() == kind;
  }

  private boolean isVerified() {
    Registration registration = request.registration;
    return registration != null && registration.status() == RegistrationStatus.VERIFIED;
  }

  private long askings() {
    return askingsInVain(request.waits().stream().map(Waiting::fact).toList());
  }

  /** REQ-2: the askings since the last usable reply; who is asked again has not replied usably. */
  private static long askingsInVain(List<RequestFact.WaitingFact> waits) {
    return waits.stream()
        .filter(wait -> wait.kind() == Pause.Kind.CLARIFICATION)
        .reduce(0L, (count, wait) -> wait.receivedWhat() == null ? count + 1 : 0L, Long::sum);
  }

  private boolean proofDayPassed(LocalDate told) {
    return request
        .openWait()
        .filter(wait -> wait.kind() == Pause.Kind.PROOF)
        .map(Waiting::untilDay)
        .filter(told::isAfter)
        .isPresent();
  }

  /** REQ-2: until the day of the last asking is over; one without a day leaves it open. */
  private boolean mayStillReply(LocalDate told) {
    return request.waits().stream()
        .filter(wait -> wait.kind() == Pause.Kind.CLARIFICATION)
        .reduce((former, latter) -> latter)
        .map(Waiting::untilDay)
        .filter(told::isAfter)
        .isEmpty();
  }

  private static boolean isOut(RegistrationStatus status) {
    return status == RegistrationStatus.REJECTED || status == RegistrationStatus.WITHDRAWN;
  }
}

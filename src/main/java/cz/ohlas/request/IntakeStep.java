package cz.ohlas.request;

import cz.ohlas.workingtime.Pause;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** What whoever logs a request decides about it in the same save. */
public sealed interface IntakeStep {

  /** The way that is taken. */
  IntakeWay way();

  /** Nothing: it is registered, or held where the person may not make it. */
  record Plain(IntakeWay way) implements IntakeStep {
    /** Nothing else can be done without saying more. */
    public Plain {
      if (way != IntakeWay.REGISTER && way != IntakeWay.HOLD) {
        throw new IllegalArgumentException("Not without saying more: " + way);
      }
    }
  }

  /** The customer is asked for something first. */
  record Ask(@Valid WaitingInput asked) implements IntakeStep {
    /** An approval is waited for by holding the request. */
    public Ask {
      if (asked.kind() == Pause.Kind.APPROVAL) {
        throw new IllegalArgumentException("Held, not asked for");
      }
    }

    @Override
    public IntakeWay way() {
      return asked.kind() == Pause.Kind.PROOF
          ? IntakeWay.AWAIT_PROOF
          : IntakeWay.AWAIT_CLARIFICATION;
    }
  }

  /** It is served. */
  record Settle(@NotNull @Valid OutcomeInput outcome, @Min(0) @Max(1440) int minutes)
      implements IntakeStep {
    @Override
    public IntakeWay way() {
      return IntakeWay.SETTLE;
    }
  }

  /** It is refused. */
  record Refuse(@NotNull @Valid RefusalInput refusal) implements IntakeStep {
    @Override
    public IntakeWay way() {
      return IntakeWay.REFUSE;
    }
  }

  /** A lead lets it be served. */
  record Allow(@NotNull @Valid GoodwillInput goodwill) implements IntakeStep {
    @Override
    public IntakeWay way() {
      return IntakeWay.GOODWILL;
    }
  }
}

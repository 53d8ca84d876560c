package cz.ohlas.request;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** What whoever logs a request decides about it in the same save. */
public sealed interface IntakeStep {

  /** The way that is taken. */
  IntakeWay way();

  /** Nothing: it is registered, or held where the person may not make it. */
  record Plain(IntakeWay way) implements IntakeStep {}

  /** The customer is asked for something first. */
  record Ask(@NotNull @Valid WaitingInput asked) implements IntakeStep {
    @Override
    public IntakeWay way() {
      return switch (asked.kind()) {
        case PROOF -> IntakeWay.AWAIT_PROOF;
        case CLARIFICATION -> IntakeWay.AWAIT_CLARIFICATION;
        case APPROVAL -> IntakeWay.HOLD;
      };
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

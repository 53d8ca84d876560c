package cz.ohlas.request;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;

/**
 * A request settled while the caller is still on the phone.
 *
 * @param minutes work on it; 0 for none
 */
public record SettleInput(
    @NotNull @Valid RegisterInput request,
    @NotNull @Valid OutcomeInput outcome,
    @Min(0) @Max(1440) int minutes) {

  /**
   * When the work began: with the examination of the fault, which comes before all configuring
   * (SCO-W1); without one so long before the end as it took, but not before the request came.
   */
  Instant workedSince() {
    ExaminationInput examination = outcome.examination();
    if (examination != null) {
      return examination.examinedAt();
    }
    Instant start = outcome.servedAt().minus(Duration.ofMinutes(minutes));
    return start.isBefore(request.receivedAt()) ? request.receivedAt() : start;
  }
}

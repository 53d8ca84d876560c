package cz.ohlas.request;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of a request with its proof (OUT).
 *
 * @param proof the answer given (OUT-1), what was changed (OUT-2, OUT-4), why the fault persists or
 *     does not (OUT-3), the file given (OUT-5)
 * @param fileVersion the version given (SCO-C4, OUT-5)
 * @param faultPersists for OUT-3
 * @param channel how the customer was told; it answers the queries that are still open
 * @param examination the examination, where the same save records it; null where it is there
 */
public record OutcomeInput(
    @NotNull OutcomeKind kind,
    @NotNull Instant servedAt,
    @NotNull @Size(max = 4000) String proof,
    @Nullable @Size(max = 200) String fileVersion,
    @Nullable Boolean faultPersists,
    @NotNull Channel channel,
    @Nullable ExaminationInput examination) {

  /** The same after its examination was recorded. */
  OutcomeInput examined() {
    return new OutcomeInput(kind, servedAt, proof, fileVersion, faultPersists, channel, null);
  }
}

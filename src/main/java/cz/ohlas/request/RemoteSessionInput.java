package cz.ohlas.request;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a remote connection has come (REM-3, REM-4); what has not happened yet is null.
 *
 * @param toolId by which tool
 * @param clientReadyAt when the user had the client application (workstations)
 * @param clientStartedAt when it was started in Client mode (workstations)
 * @param passwordToldAt when the user told the connection password, which is written down nowhere
 * @param connectedAt when the connection was made
 * @param endedAt when it ended
 * @param closed whether the user closed the application afterwards (workstations)
 * @param closedReason why that can't be verified
 * @param note what was done over it
 */
public record RemoteSessionInput(
    @NotNull Long toolId,
    @Nullable Instant clientReadyAt,
    @Nullable Instant clientStartedAt,
    @Nullable Instant passwordToldAt,
    @Nullable Instant connectedAt,
    @Nullable Instant endedAt,
    @Nullable ClosedConfirmation closed,
    @Nullable @Size(max = 1000) String closedReason,
    @NotNull @Size(max = 1000) String note) {

  List<@Nullable Instant> checklist() {
    return Arrays.asList(clientReadyAt, clientStartedAt, passwordToldAt, connectedAt, endedAt);
  }
}

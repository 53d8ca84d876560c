package cz.ohlas.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * A later query of the customer within a request (REQ-3).
 *
 * @param askedBy who asked
 */
public record QueryInput(
    @NotBlank @Size(max = 4000) String text,
    @NotBlank @Size(max = 200) String askedBy,
    @NotNull Channel channel,
    @NotNull Instant receivedAt) {}

package cz.ohlas.request;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was called and could not be reached.
 *
 * @param calledAt when
 * @param text whom, on which number; may be empty
 * @param againAt when to call again; null leaves the next step alone
 */
public record VainCallInput(
    @NotNull Instant calledAt, @Size(max = 4000) String text, @Nullable Instant againAt) {}

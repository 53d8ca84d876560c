package cz.ohlas.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A note.
 *
 * @param channel how the customer was told; null for a note that colleagues alone read
 * @param at when the customer was told, or when it was noticed
 */
public record NoteInput(
    @NotBlank @Size(max = 4000) String text, @Nullable Channel channel, @NotNull Instant at) {}

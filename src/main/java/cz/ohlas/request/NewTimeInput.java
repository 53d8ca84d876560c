package cz.ohlas.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * A new time told to the customer (REQ-4).
 *
 * @param dueAt by when the answer will come
 * @param toldAt when the customer was told
 */
public record NewTimeInput(
    @NotNull Instant dueAt,
    @NotNull Instant toldAt,
    @NotNull Channel channel,
    @NotBlank @Size(max = 1000) String why) {}

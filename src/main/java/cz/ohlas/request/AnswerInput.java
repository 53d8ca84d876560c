package cz.ohlas.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** The first reply to the substance of a query; a confirmation of receipt is none (REQ-3). */
public record AnswerInput(
    @NotBlank @Size(max = 4000) String answer,
    @NotNull Channel channel,
    @NotNull Instant answeredAt) {}

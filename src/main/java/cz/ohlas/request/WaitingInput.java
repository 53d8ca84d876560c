package cz.ohlas.request;

import cz.ohlas.workingtime.Pause;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the customer is asked for before the work goes on.
 *
 * @param what what is missing, as told to the customer
 * @param untilDay the day by which it must come; needed for a proof and a clarification (REG-2,
 *     REQ-2)
 */
public record WaitingInput(
    Pause.@NotNull Kind kind,
    @NotNull Instant askedAt,
    @NotBlank @Size(max = 1000) String what,
    @Nullable LocalDate untilDay) {}

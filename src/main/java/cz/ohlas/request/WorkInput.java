package cz.ohlas.request;

import cz.ohlas.contract.Scope;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * Work that was done.
 *
 * @param startedAt when it began, which makes its day
 * @param billable whether it is billed beside the flat rate
 */
public record WorkInput(
    @NotNull Instant startedAt,
    @Min(1) @Max(1440) int minutes,
    @NotNull Scope scope,
    boolean billable,
    @NotBlank @Size(max = 1000) String what) {}

package cz.ohlas.request;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * A request settled while the caller is still on the phone.
 *
 * @param minutes work on it, counted from receipt; 0 for none
 */
public record SettleInput(
    @NotNull @Valid RegisterInput request,
    @NotNull @Valid OutcomeInput outcome,
    @Min(0) @Max(1440) int minutes) {}

package cz.ohlas.workingtime;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A day that the company will be closed or will work against the rule.
 *
 * @param reason shown wherever a due time is explained
 */
public record SpecialDayInput(
    @NotNull LocalDate day,
    @NotNull SpecialDayKind kind,
    @NotBlank @Size(max = 200) String reason) {}

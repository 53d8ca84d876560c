package cz.ohlas.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** An examination of a fault: its cause and the conclusion about it (OUT-3). */
public record ExaminationInput(
    @NotNull Instant examinedAt,
    @NotBlank @Size(max = 4000) String cause,
    @NotBlank @Size(max = 4000) String conclusion) {}

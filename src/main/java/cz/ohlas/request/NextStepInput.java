package cz.ohlas.request;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done next, and when.
 *
 * @param day Europe/Prague
 * @param time null for any time of the day
 * @param staffId who is to do it
 * @param text may be empty where the kind says enough
 */
public record NextStepInput(
    @NotNull NextStepKind kind,
    @NotNull LocalDate day,
    @Nullable LocalTime time,
    long staffId,
    @Size(max = 1000) String text) {}

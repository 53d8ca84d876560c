package cz.ohlas.request;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * When somebody is away.
 *
 * @param staffId who
 * @param from first day
 * @param to last day
 */
public record AbsenceInput(@NotNull Long staffId, @NotNull LocalDate from, @NotNull LocalDate to) {}

package cz.ohlas.complaint;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Who deputises for the head in complaints, and when.
 *
 * @param staffId the deputy
 * @param from first day
 * @param to last day
 */
public record DeputyInput(@NotNull Long staffId, @NotNull LocalDate from, @NotNull LocalDate to) {}

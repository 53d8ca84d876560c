package cz.ohlas.complaint;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * That the reply left.
 *
 * @param day the day on which it left
 * @param way how
 */
public record DispatchInput(@NotNull LocalDate day, @NotNull DispatchWay way) {}

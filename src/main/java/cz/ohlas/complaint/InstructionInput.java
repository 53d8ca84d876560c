package cz.ohlas.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Somebody complained by phone or in a talk and was told how to file a complaint (CMP-1).
 *
 * @param form phone or in person
 * @param day when, in Prague
 * @param time when on that day
 * @param customerId whom the person speaks for, where it is a customer
 * @param person who was instructed
 * @param about about what
 */
public record InstructionInput(
    @NotNull ArrivalForm form,
    @NotNull LocalDate day,
    @NotNull LocalTime time,
    @Nullable Long customerId,
    @NotBlank @Size(max = 200) String person,
    @NotBlank @Size(max = 2000) String about) {}

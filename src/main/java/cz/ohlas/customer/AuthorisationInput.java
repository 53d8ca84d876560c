package cz.ohlas.customer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The customer's approval of a person (REG-4).
 *
 * @param validFrom first day on which the person may make requests
 * @param validTo last such day, null until further notice
 * @param approvedBy who on the customer's side approved
 * @param approvedOn when
 * @param document by which document, for example an e-mail of a day
 */
public record AuthorisationInput(
    @NotNull LocalDate validFrom,
    @Nullable LocalDate validTo,
    @NotBlank @Size(max = 200) String approvedBy,
    @NotNull LocalDate approvedOn,
    @NotBlank @Size(max = 500) String document) {}

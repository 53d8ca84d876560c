package cz.ohlas.quote;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The customer's acceptance.
 *
 * @param on the day on which it came
 * @param byName who accepted on the customer's side
 * @param byFunction their function or authority to act
 * @param orderNumber the customer's order number, may be empty
 * @param contractNumber the number of the contract that comes of it, as it stands on the paper
 */
public record AcceptanceInput(
    @NotNull LocalDate on,
    @NotBlank @Size(max = 120) String byName,
    @NotNull @Size(max = 200) String byFunction,
    @NotNull @Size(max = 60) String orderNumber,
    @NotBlank @Size(max = 40) String contractNumber) {}

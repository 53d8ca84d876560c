package cz.ohlas.customer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A company that calls and is not written down yet.
 *
 * @param phone under which to call back; may be empty
 */
public record NewcomerInput(
    @NotBlank(message = "customer.rule.nameMissing")
        @Size(max = 200, message = "customer.rule.nameTooLong")
        String company,
    @NotNull @Size(max = 60) String phone) {}

package cz.ohlas.quote;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/**
 * What else is offered beside the support.
 *
 * @param unitPrice CZK without VAT for one unit
 */
public record QuoteLineInput(
    @NotBlank @Size(max = 300) String description,
    @NotNull QuoteLine.Unit unit,
    @NotNull @DecimalMin("0.01") @DecimalMax("10000") @Digits(integer = 5, fraction = 2)
        BigDecimal quantity,
    @NotNull @DecimalMin("0") @DecimalMax("9999999.99") @Digits(integer = 7, fraction = 2)
        BigDecimal unitPrice) {}

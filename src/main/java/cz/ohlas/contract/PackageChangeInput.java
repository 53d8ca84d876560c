package cz.ohlas.contract;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Another package of a contract.
 *
 * @param from the first day on which it holds
 * @param yearlyPrice the price of a year in CZK from then on, null where it stays
 * @param reason why, or by which amendment
 */
public record PackageChangeInput(
    @NotNull LocalDate from,
    @NotNull Long servicePackageId,
    @DecimalMin("0") @DecimalMax("9999999999.99") @Nullable BigDecimal yearlyPrice,
    @NotBlank @Size(max = 1000) String reason) {}

package cz.ohlas.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A change of a contract's package as the history tells it.
 *
 * @param contractNumber the contract's
 * @param yearlyPrice the new price of a year in CZK, null where it stayed
 * @param takenBackByStaffId who took it back, null where it holds
 */
public record PackageChangeMade(
    String contractNumber,
    LocalDate from,
    ServicePackageItem servicePackage,
    @Nullable BigDecimal yearlyPrice,
    String reason,
    long madeByStaffId,
    Instant madeAt,
    @Nullable Long takenBackByStaffId,
    @Nullable Instant takenBackAt) {}

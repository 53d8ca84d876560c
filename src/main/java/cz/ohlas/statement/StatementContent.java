package cz.ohlas.statement;

import cz.ohlas.contract.Contract;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an issued statement keeps of its month.
 *
 * @param contract under which the month is reported
 * @param hourlyRate CZK for an hour billed apart, null where it says the time only
 */
record StatementContent(
    Contract contract,
    Locale language,
    Figures figures,
    @Nullable BigDecimal hourlyRate,
    Instant issuedAt,
    long issuedByStaffId) {}

package cz.ohlas.statement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One customer in a month's closing.
 *
 * @param customerId the row's id
 * @param number the last statement's, null while there is none
 * @param issuedAt when the last one was issued
 */
public record StatementListItem(
    long customerId,
    String customerName,
    String contractNumber,
    StatementState state,
    @Nullable String number,
    @Nullable Instant issuedAt) {}

package cz.ohlas.customer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of the list of customers.
 *
 * @param ico eight digits, null when unknown
 * @param verifiedRegistrations how many installations may be supported (REG-1)
 * @param unverifiedRegistrations how many wait for somebody to look at the proof (REG-2)
 */
public record CustomerListItem(
    long id,
    String name,
    String nameSort,
    @Nullable String ico,
    String city,
    CustomerStatus status,
    @Nullable Long accountManagerStaffId,
    Instant createdAt,
    long verifiedRegistrations,
    long unverifiedRegistrations) {}

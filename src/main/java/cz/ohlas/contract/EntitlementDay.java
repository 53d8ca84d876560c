package cz.ohlas.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Was, or is, this caller entitled on a day?
 *
 * @param registrationId the installation it is about, null while unknown
 * @param contactId who asks, null while unknown
 * @param area what is asked for, null while unknown
 */
public record EntitlementDay(
    long customerId,
    @Nullable Long registrationId,
    @Nullable Long contactId,
    @Nullable Scope area,
    LocalDate day) {}

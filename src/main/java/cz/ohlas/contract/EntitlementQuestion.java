package cz.ohlas.contract;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * May this caller be served?
 *
 * @param registrationId the installation it is about, null while unknown
 * @param contactId who asks, null while unknown
 * @param area what is asked for, null while unknown
 * @param at when it was asked
 */
public record EntitlementQuestion(
    long customerId,
    @Nullable Long registrationId,
    @Nullable Long contactId,
    @Nullable Scope area,
    Instant at) {}

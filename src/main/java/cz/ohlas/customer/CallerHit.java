package cz.ohlas.customer;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who may be calling: a person, or a customer whose person is not known yet.
 *
 * @param contactId null for the customer alone
 * @param contactName empty for the customer alone
 * @param phone the person's, or the customer's general one; may be empty
 */
public record CallerHit(
    long customerId,
    String customerName,
    @Nullable Long contactId,
    String contactName,
    String phone) {}

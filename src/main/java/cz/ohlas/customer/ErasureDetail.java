package cz.ohlas.customer;

import java.time.Instant;

/**
 * An erasure of somebody's data.
 *
 * @param contactId the record that stays without them
 * @param reference upon which request
 */
public record ErasureDetail(long contactId, Instant at, long staffId, String reference) {}

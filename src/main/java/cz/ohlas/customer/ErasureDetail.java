package cz.ohlas.customer;

import java.time.Instant;

/**
 * An erasure of somebody's data.
 *
 * @param contactId the record that stays without them
 * @param called what the record is called since, wherever it is named
 * @param reference upon which request
 */
public record ErasureDetail(
    long contactId, String called, Instant at, long staffId, String reference) {}

package cz.ohlas.customer;

import java.time.Instant;

/**
 * An uploaded proof of legal use.
 *
 * @param size in bytes
 */
public record ProofDetail(
    long id, String fileName, long size, long addedByStaffId, Instant addedAt) {}

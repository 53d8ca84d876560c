package cz.ohlas.contract;

import java.time.Instant;

/**
 * An uploaded agreement on processing personal data.
 *
 * @param size in bytes
 */
public record AgreementFile(
    long id, long contractId, String fileName, long size, long addedByStaffId, Instant addedAt) {}

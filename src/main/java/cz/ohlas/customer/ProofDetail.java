package cz.ohlas.customer;

import cz.ohlas.document.StoredDocument;
import java.time.Instant;

/**
 * An uploaded proof of legal use (REG-2).
 *
 * @param contentType what it is, recognised by its content
 * @param size in bytes
 */
public record ProofDetail(
    long id, String fileName, String contentType, long size, long addedByStaffId, Instant addedAt) {

  static ProofDetail of(ProofDocument proof) {
    StoredDocument document = proof.document();
    return new ProofDetail(
        proof.id(),
        document.fileName(),
        document.contentType(),
        document.size(),
        document.storedByStaffId(),
        document.storedAt());
  }
}

package cz.ohlas.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** An uploaded copy of a document that proves the right to use the software (REG-2). */
@Entity
@Table(name = "proof_document")
public class ProofDocument {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "proof_document_seq")
  @SequenceGenerator(
      name = "proof_document_seq",
      sequenceName = "proof_document_seq",
      allocationSize = 50)
  @Column(name = "id")
  private long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "registration_id", nullable = false)
  private Registration registration;

  @Column(name = "document_id", nullable = false)
  private long documentId;

  @Column(name = "added_by_staff_id", nullable = false)
  private long addedByStaffId;

  @Column(name = "added_at", nullable = false)
  private Instant addedAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected ProofDocument() {}

  ProofDocument(Registration registration, long documentId, long addedByStaffId, Instant now) {
    this.registration = registration;
    this.documentId = documentId;
    this.addedByStaffId = addedByStaffId;
    this.addedAt = now;
  }

  /** The id. */
  public long id() {
    return id;
  }

  /** What it proves. */
  public Registration registration() {
    return registration;
  }

  /** The stored file. */
  public long documentId() {
    return documentId;
  }

  /** Who added it. */
  public long addedByStaffId() {
    return addedByStaffId;
  }

  /** When it was added. */
  public Instant addedAt() {
    return addedAt;
  }
}

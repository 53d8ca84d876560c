package cz.ohlas.customer;

import cz.ohlas.document.StoredDocument;
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

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "document_id", nullable = false)
  private StoredDocument document;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected ProofDocument() {}

  ProofDocument(Registration registration, StoredDocument document) {
    this.registration = registration;
    this.document = document;
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
  public StoredDocument document() {
    return document;
  }
}

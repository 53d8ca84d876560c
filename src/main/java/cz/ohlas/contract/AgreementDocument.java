package cz.ohlas.contract;

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

/** An uploaded copy of a contract's agreement on processing personal data. */
@Entity
@Table(name = "contract_agreement")
class AgreementDocument {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contract_agreement_seq")
  @SequenceGenerator(
      name = "contract_agreement_seq",
      sequenceName = "contract_agreement_seq",
      allocationSize = 50)
  @Column(name = "id")
  private long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "contract_id", nullable = false)
  private Contract contract;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "document_id", nullable = false)
  private StoredDocument document;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected AgreementDocument() {}

  AgreementDocument(Contract contract, StoredDocument document) {
    this.contract = contract;
    this.document = document;
  }

  long id() {
    return id;
  }

  StoredDocument document() {
    return document;
  }

  AgreementFile file() {
    return new AgreementFile(
        id,
        contract.id(),
        document.fileName(),
        document.size(),
        document.storedByStaffId(),
        document.storedAt());
  }
}

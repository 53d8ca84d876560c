package cz.ohlas.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a person's data were erased, by whom and upon which request; nothing of the person. */
@Entity
@Table(name = "person_erasure")
class PersonErasure {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_erasure_seq")
  @SequenceGenerator(
      name = "person_erasure_seq",
      sequenceName = "person_erasure_seq",
      allocationSize = 50)
  @Column(name = "id")
  private long id;

  @Column(name = "contact_id", nullable = false)
  private long contactId;

  @Column(name = "customer_id", nullable = false)
  private long customerId;

  @Column(name = "erased_at", nullable = false)
  private Instant erasedAt;

  @Column(name = "erased_by_staff_id", nullable = false)
  private long erasedByStaffId;

  @Column(name = "reference", nullable = false, length = 500)
  private String reference;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected PersonErasure() {}

  PersonErasure(Contact contact, String reference, Instant now, long staffId) {
    this.contactId = contact.id();
    this.customerId = contact.customerId();
    this.erasedAt = now;
    this.erasedByStaffId = staffId;
    this.reference = reference;
  }

  ErasureDetail detail() {
    return new ErasureDetail(
        contactId, PersonTraces.called(contactId), erasedAt, erasedByStaffId, reference);
  }
}

package cz.ohlas.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a contact was taken into another one of the same customer; its own record is gone. */
@Entity
@Table(name = "contact_merge")
@SuppressWarnings("UnusedVariable") // who and when also stand on the revision
class ContactMerge {

  @Id
  @Column(name = "contact_id")
  private long contactId;

  @Column(name = "into_contact_id", nullable = false)
  private long intoContactId;

  @Column(name = "customer_id", nullable = false)
  private long customerId;

  @Column(name = "merged_at", nullable = false)
  private Instant mergedAt;

  @Column(name = "merged_by_staff_id", nullable = false)
  private long mergedByStaffId;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected ContactMerge() {}

  ContactMerge(Contact gone, Contact stays, Instant now, long staffId) {
    contactId = gone.id();
    intoContactId = stays.id();
    customerId = stays.customerId();
    mergedAt = now;
    mergedByStaffId = staffId;
  }

  long contactId() {
    return contactId;
  }

  long intoContactId() {
    return intoContactId;
  }
}

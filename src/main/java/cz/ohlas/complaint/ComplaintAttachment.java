package cz.ohlas.complaint;

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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A file that belongs to a complaint; the original in which it came is marked (CMP-1). */
@Entity
@Table(name = "complaint_attachment")
class ComplaintAttachment {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "complaint_attachment_seq")
  @SequenceGenerator(
      name = "complaint_attachment_seq",
      sequenceName = "complaint_attachment_seq",
      allocationSize = 50)
  private @Nullable Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "complaint_id", nullable = false)
  private Complaint complaint;

  @Column(name = "document_id", nullable = false)
  private long documentId;

  @Column(name = "original", nullable = false)
  private boolean original;

  @Column(name = "added_by_staff_id", nullable = false)
  private long addedByStaffId;

  @Column(name = "added_at", nullable = false)
  private Instant addedAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected ComplaintAttachment() {}

  ComplaintAttachment(
      Complaint complaint, long documentId, boolean original, long addedBy, Instant now) {
    this.complaint = complaint;
    this.documentId = documentId;
    this.original = original;
    this.addedByStaffId = addedBy;
    this.addedAt = now;
  }

  long id() {
    return Objects.requireNonNull(id);
  }

  Complaint complaint() {
    return complaint;
  }

  long documentId() {
    return documentId;
  }

  boolean isOriginal() {
    return original;
  }

  long addedByStaffId() {
    return addedByStaffId;
  }

  Instant addedAt() {
    return addedAt;
  }
}

package cz.ohlas.request;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.document.StoredDocument;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A file that belongs to a request; taken away only by a mark that says by whom and why. */
@Entity
@Table(name = "request_attachment")
class RequestAttachment extends RequestPart {

  /** Read with the attachments: each is shown by its file's name. */
  @ManyToOne(fetch = FetchType.EAGER, optional = false)
  @JoinColumn(name = "document_id", nullable = false, updatable = false)
  private StoredDocument document;

  @Column(name = "note", nullable = false, updatable = false, length = 1000)
  private String note;

  @Column(name = "removed_at")
  private @Nullable Instant removedAt;

  @Column(name = "removed_by_staff_id")
  private @Nullable Long removedByStaffId;

  @Column(name = "removal_reason", length = 1000)
  private @Nullable String removalReason;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected RequestAttachment() {}

  RequestAttachment(SupportRequest request, StoredDocument document, String note, Entry entry) {
    super(request, entry);
    this.document = document;
    this.note = note.strip();
  }

  void remove(String reason, Entry entry) {
    if (isRemoved()) {
      throw BusinessRuleViolation.plain("request.rule.attachmentRemoved", document.fileName());
    }
    removalReason = Entry.text(reason, "request.rule.reasonMissing");
    removedAt = entry.now();
    removedByStaffId = entry.staffId();
  }

  boolean isRemoved() {
    return removedAt != null;
  }

  long documentId() {
    return document.id();
  }

  RequestNotebook.AttachmentFact fact() {
    return new RequestNotebook.AttachmentFact(
        id(),
        document.fileName(),
        document.size(),
        note,
        enteredAt(),
        staffId(),
        removedAt,
        removedByStaffId,
        removalReason);
  }
}

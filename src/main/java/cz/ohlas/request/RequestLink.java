package cz.ohlas.request;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That another request has to do with this one; the other one has such a record, too. */
@Entity
@Table(name = "request_link")
class RequestLink extends RequestPart {

  /** Read with the links: each is shown by the other's number and state. */
  @ManyToOne(fetch = FetchType.EAGER, optional = false)
  @JoinColumn(name = "other_id", nullable = false, updatable = false)
  private SupportRequest other;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false, updatable = false, length = 20)
  private LinkKind kind;

  @Column(name = "removed_at")
  private @Nullable Instant removedAt;

  @Column(name = "removed_by_staff_id")
  private @Nullable Long removedByStaffId;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected RequestLink() {}

  RequestLink(SupportRequest request, SupportRequest other, LinkKind kind, Entry entry) {
    super(request, entry);
    this.other = other;
    this.kind = kind;
  }

  void remove(Entry entry) {
    removedAt = entry.now();
    removedByStaffId = entry.staffId();
  }

  boolean isHeld() {
    return removedAt == null;
  }

  boolean isHeldAs(LinkKind wanted) {
    return isHeld() && kind == wanted;
  }

  boolean isTo(SupportRequest request) {
    return other.id() == request.id();
  }

  SupportRequest other() {
    return other;
  }

  RequestNotebook.LinkFact fact() {
    return new RequestNotebook.LinkFact(
        id(),
        kind,
        other.id(),
        other.number(),
        other.subject(),
        other.customerId(),
        other.customerName,
        other.state(),
        enteredAt(),
        staffId(),
        removedAt,
        removedByStaffId);
  }
}

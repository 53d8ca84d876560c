package cz.ohlas.request;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/** A turn in a request's course that leaves no record of its own. */
@Entity
@Table(name = "request_event")
class RequestEvent extends RequestPart {

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false, updatable = false, length = 20)
  private EventKind kind;

  @Column(name = "happened_at", nullable = false, updatable = false)
  private Instant happenedAt;

  @Column(name = "detail", nullable = false, updatable = false, length = 1000)
  private String detail;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected RequestEvent() {}

  RequestEvent(
      SupportRequest request, EventKind kind, Instant happenedAt, String detail, Entry entry) {
    super(request, entry);
    this.kind = kind;
    this.happenedAt = happenedAt;
    this.detail = detail;
  }

  RequestFact.EventFact fact() {
    return new RequestFact.EventFact(kind, happenedAt, staffId(), detail, enteredAt());
  }
}

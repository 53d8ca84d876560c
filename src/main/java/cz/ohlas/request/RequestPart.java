package cz.ohlas.request;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that happened within a request: who wrote it down, and when. */
@MappedSuperclass
abstract class RequestPart {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "request_part_seq")
  @SequenceGenerator(
      name = "request_part_seq",
      sequenceName = "request_part_seq",
      allocationSize = 50)
  @Column(name = "id")
  private @Nullable Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "request_id", nullable = false, updatable = false)
  private SupportRequest request;

  @Column(name = "staff_id", nullable = false, updatable = false)
  private long staffId;

  @Column(name = "entered_at", nullable = false, updatable = false)
  private Instant enteredAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  RequestPart() {}

  RequestPart(SupportRequest request, Entry entry) {
    this.request = request;
    this.staffId = entry.staffId();
    this.enteredAt = entry.now();
  }

  long id() {
    if (id == null) {
      throw new IllegalStateException("Not saved yet");
    }
    return id;
  }

  boolean hasId(long wanted) {
    return id != null && id == wanted;
  }

  SupportRequest request() {
    return request;
  }

  /** Who did it and wrote it down. */
  long staffId() {
    return staffId;
  }

  /** When it was written down, which may be later than it happened. */
  Instant enteredAt() {
    return enteredAt;
  }
}

package cz.ohlas.quote;

import cz.ohlas.request.RefusalGround;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A refused request whose ground lets the same thing be offered for money (REQ-5). */
@Entity
@Table(name = "quote_opportunity")
class Opportunity {

  @Id
  @Column(name = "request_id")
  private Long requestId;

  @Version
  @Column(name = "version", nullable = false)
  private long version;

  @Column(name = "customer_id", nullable = false, updatable = false)
  private long customerId;

  @Enumerated(EnumType.STRING)
  @Column(name = "ground", nullable = false, length = 20)
  private RefusalGround ground;

  @Column(name = "refused_at", nullable = false)
  private Instant refusedAt;

  @Column(name = "dismissed_at")
  private @Nullable Instant dismissedAt;

  @Column(name = "dismissed_by_staff_id")
  private @Nullable Long dismissedByStaffId;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Opportunity() {}

  Opportunity(long requestId, long customerId, RefusalGround ground, Instant refusedAt) {
    this.requestId = requestId;
    this.customerId = customerId;
    this.ground = ground;
    this.refusedAt = refusedAt;
  }

  /** Refused once more after the refusal before was reversed. */
  void refusedAgain(RefusalGround onGround, Instant now) {
    ground = onGround;
    refusedAt = now;
    dismissedAt = null;
    dismissedByStaffId = null;
  }

  /** Nobody wants to offer it. */
  void dismiss(long staffId, Instant now) {
    dismissedAt = now;
    dismissedByStaffId = staffId;
  }
}

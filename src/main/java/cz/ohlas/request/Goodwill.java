package cz.ohlas.request;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** A lead's leave to serve beyond the contract what may be refused (REQ-5). */
@Entity
@Table(name = "request_goodwill")
class Goodwill extends RequestPart {

  @Enumerated(EnumType.STRING)
  @Column(name = "ground", nullable = false, updatable = false, length = 20)
  private RefusalGround ground;

  @Column(name = "reason", nullable = false, updatable = false, length = 1000)
  private String reason;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Goodwill() {}

  Goodwill(SupportRequest request, GoodwillInput input, Entry entry) {
    super(request, entry);
    this.ground = input.ground();
    this.reason = Entry.text(input.reason(), "request.rule.reasonMissing");
  }

  RefusalGround ground() {
    return ground;
  }

  RequestFact.GoodwillFact fact() {
    return new RequestFact.GoodwillFact(ground, enteredAt(), staffId(), reason);
  }
}

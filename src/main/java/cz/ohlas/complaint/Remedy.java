package cz.ohlas.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What will be done for the customer.
 *
 * @param ownerStaffId who answers for it being done
 * @param due by when
 * @param amount CZK, where money is given
 * @param goodwill given without recognition of a legal duty
 */
@Embeddable
record Remedy(
    @Column(name = "what", nullable = false, length = 2000) String what,
    @Column(name = "owner_staff_id") @Nullable Long ownerStaffId,
    @Column(name = "due_on") @Nullable LocalDate due,
    @Column(name = "amount", precision = 12, scale = 2) @Nullable BigDecimal amount,
    @Column(name = "goodwill", nullable = false) boolean goodwill) {

  static Remedy of(RemedyInput input) {
    return new Remedy(
        input.what().strip(), input.ownerStaffId(), input.due(), input.amount(), input.goodwill());
  }

  RemedyInput asInput() {
    return new RemedyInput(what, ownerStaffId, due, amount, goodwill);
  }

  /** A remedy can be promised when it is said what is done, who does it and by when. */
  boolean isComplete() {
    return !what.isBlank() && ownerStaffId != null && due != null;
  }
}

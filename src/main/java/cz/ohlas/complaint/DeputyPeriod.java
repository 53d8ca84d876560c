package cz.ohlas.complaint;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ConsoleClock;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The days, both ends included, on which a deputy has the head's rights over complaints (CMP-2).
 */
@Entity
@Table(name = "complaint_deputy_period")
class DeputyPeriod {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "complaint_deputy_period_seq")
  @SequenceGenerator(
      name = "complaint_deputy_period_seq",
      sequenceName = "complaint_deputy_period_seq",
      allocationSize = 50)
  private @Nullable Long id;

  @Version
  @Column(name = "version", nullable = false)
  private long version;

  @Column(name = "staff_id", nullable = false)
  private long staffId;

  @Column(name = "valid_from", nullable = false)
  private LocalDate validFrom;

  @Column(name = "valid_to", nullable = false)
  private LocalDate validTo;

  @Column(name = "named_by_staff_id", nullable = false)
  private long namedByStaffId;

  @Column(name = "named_at", nullable = false)
  private Instant namedAt;

  /** When the head ended it, on its last day; it gave no rights from then on. */
  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected DeputyPeriod() {}

  DeputyPeriod(DeputyInput input, long namedBy, Instant now) {
    if (input.to().isBefore(input.from())) {
      throw BusinessRuleViolation.of("CMP-2", "complaint.rule.deputyEndBeforeStart");
    }
    if (input.to().isBefore(now.atZone(ConsoleClock.PRAGUE).toLocalDate())) {
      throw BusinessRuleViolation.of("CMP-2", "complaint.rule.deputyInPast");
    }
    if (input.staffId() == namedBy) {
      throw BusinessRuleViolation.of("CMP-2", "complaint.rule.deputyIsHead");
    }
    this.staffId = input.staffId();
    this.validFrom = input.from();
    this.validTo = input.to();
    this.namedByStaffId = namedBy;
    this.namedAt = now;
  }

  /**
   * Ends the period at this moment; the day stays one of its days, since the deputy may have acted
   * on it.
   *
   * @return whether it had begun, so that something is left of it
   */
  boolean end(Instant now) {
    LocalDate today = now.atZone(ConsoleClock.PRAGUE).toLocalDate();
    if (isEnded() || validTo.isBefore(today)) {
      throw BusinessRuleViolation.of("CMP-2", "complaint.rule.deputyOver");
    }
    if (validFrom.isAfter(today)) {
      return false;
    }
    validTo = today;
    endedAt = now;
    return true;
  }

  /** Whether the head has ended it before its time. */
  boolean isEnded() {
    return endedAt != null;
  }

  DeputyDetail detail(String name, String namedBy, LocalDate today) {
    return new DeputyDetail(
        Objects.requireNonNull(id),
        version,
        staffId,
        name,
        validFrom,
        validTo,
        namedBy,
        namedAt,
        endedAt,
        !isEnded() && !today.isBefore(validFrom) && !today.isAfter(validTo),
        isEnded() || today.isAfter(validTo));
  }

  long version() {
    return version;
  }

  long staffId() {
    return staffId;
  }

  long namedByStaffId() {
    return namedByStaffId;
  }
}

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
   * Ends the period with the day before this one, or cuts it out whole where it had not begun.
   *
   * @return whether anything is left of it
   */
  boolean endBefore(LocalDate day) {
    if (validTo.isBefore(day)) {
      throw BusinessRuleViolation.of("CMP-2", "complaint.rule.deputyOver");
    }
    if (!validFrom.isBefore(day)) {
      return false;
    }
    validTo = day.minusDays(1);
    return true;
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
        !today.isBefore(validFrom) && !today.isAfter(validTo),
        today.isAfter(validTo));
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

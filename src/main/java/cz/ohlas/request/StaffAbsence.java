package cz.ohlas.request;

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
import org.jspecify.annotations.Nullable;

/** The days, both ends included, on which somebody who works on requests is away. */
@Entity
@Table(name = "staff_absence")
class StaffAbsence {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "staff_absence_seq")
  @SequenceGenerator(
      name = "staff_absence_seq",
      sequenceName = "staff_absence_seq",
      allocationSize = 50)
  @Column(name = "id")
  private @Nullable Long id;

  @Version
  @Column(name = "version", nullable = false)
  private long version;

  @Column(name = "staff_id", nullable = false, updatable = false)
  private long staffId;

  @Column(name = "from_day", nullable = false, updatable = false)
  private LocalDate fromDay;

  @Column(name = "to_day", nullable = false)
  private LocalDate toDay;

  @Column(name = "set_by_staff_id", nullable = false, updatable = false)
  private long setByStaffId;

  @Column(name = "set_at", nullable = false, updatable = false)
  private Instant setAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected StaffAbsence() {}

  StaffAbsence(AbsenceInput input, Entry entry) {
    if (input.to().isBefore(input.from())) {
      throw BusinessRuleViolation.plain("request.rule.absenceEndBeforeStart");
    }
    if (input.to().isBefore(day(entry))) {
      throw BusinessRuleViolation.plain("request.rule.absenceInPast");
    }
    this.staffId = input.staffId();
    this.fromDay = input.from();
    this.toDay = input.to();
    this.setByStaffId = entry.staffId();
    this.setAt = entry.now();
  }

  /**
   * They are back today.
   *
   * @return whether any day of it is left
   */
  boolean end(Entry entry) {
    LocalDate today = day(entry);
    if (toDay.isBefore(today)) {
      throw BusinessRuleViolation.plain("request.rule.absenceOver");
    }
    if (!fromDay.isBefore(today)) {
      return false;
    }
    toDay = today.minusDays(1);
    return true;
  }

  private static LocalDate day(Entry entry) {
    return LocalDate.ofInstant(entry.now(), ConsoleClock.PRAGUE);
  }

  long id() {
    if (id == null) {
      throw new IllegalStateException("Not saved yet");
    }
    return id;
  }

  long version() {
    return version;
  }

  long staffId() {
    return staffId;
  }

  LocalDate fromDay() {
    return fromDay;
  }

  LocalDate toDay() {
    return toDay;
  }

  long setByStaffId() {
    return setByStaffId;
  }
}

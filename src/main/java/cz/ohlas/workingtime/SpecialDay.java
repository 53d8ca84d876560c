package cz.ohlas.workingtime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day on which the company is closed or works against the rule (HRS-1). Never changed. */
@Entity
@Table(name = "special_day")
class SpecialDay {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "special_day_seq")
  @SequenceGenerator(
      name = "special_day_seq",
      sequenceName = "special_day_seq",
      allocationSize = 50)
  @Column(name = "id")
  private @Nullable Long id;

  @Version
  @Column(name = "version", nullable = false)
  private long version;

  @Column(name = "calendar_day", nullable = false)
  private LocalDate day;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false, length = 20)
  private SpecialDayKind kind;

  @Column(name = "reason", nullable = false, length = 200)
  private String reason;

  @Column(name = "added_by_staff_id", nullable = false)
  private long addedByStaffId;

  @Column(name = "added_at", nullable = false)
  private Instant addedAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected SpecialDay() {}

  SpecialDay(SpecialDayInput input, long addedByStaffId, Instant now) {
    this.day = input.day();
    this.kind = input.kind();
    this.reason = input.reason().strip();
    this.addedByStaffId = addedByStaffId;
    this.addedAt = now;
  }

  LocalDate day() {
    return day;
  }

  SpecialDayItem item() {
    if (id == null) {
      throw new IllegalStateException("Not saved yet");
    }
    return new SpecialDayItem(id, day, kind, reason, addedByStaffId, addedAt);
  }
}

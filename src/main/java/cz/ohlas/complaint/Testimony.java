package cz.ohlas.complaint;

import cz.ohlas.base.BusinessRuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a colleague was asked to say about a complaint, and what was said (CMP-2). Being asked opens
 * this one complaint to the person (ACC-7).
 */
@Entity
@Table(name = "complaint_testimony")
class Testimony {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "complaint_testimony_seq")
  @SequenceGenerator(
      name = "complaint_testimony_seq",
      sequenceName = "complaint_testimony_seq",
      allocationSize = 50)
  private @Nullable Long id;

  @Version
  @Column(name = "version", nullable = false)
  private long version;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "complaint_id", nullable = false)
  private Complaint complaint;

  @Column(name = "staff_id", nullable = false)
  private long staffId;

  @Column(name = "question", nullable = false, length = 2000)
  private String question;

  @Column(name = "asked_by_staff_id", nullable = false)
  private long askedByStaffId;

  @Column(name = "asked_at", nullable = false)
  private Instant askedAt;

  @Column(name = "answer", length = 4000)
  private @Nullable String answer;

  @Column(name = "given_at")
  private @Nullable Instant givenAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Testimony() {}

  Testimony(Complaint complaint, long staffId, String question, long askedBy, Instant now) {
    this.complaint = complaint;
    this.staffId = staffId;
    this.question = question;
    this.askedByStaffId = askedBy;
    this.askedAt = now;
  }

  /**
   * Takes the person's words down, once.
   *
   * @throws BusinessRuleViolation CMP-2 when they were given before
   */
  void give(String text, Instant now) {
    if (givenAt != null) {
      throw BusinessRuleViolation.of("CMP-2", "complaint.rule.statementAlreadyGiven");
    }
    answer = text;
    givenAt = now;
  }

  long id() {
    return Objects.requireNonNull(id);
  }

  Complaint complaint() {
    return complaint;
  }

  long staffId() {
    return staffId;
  }

  String question() {
    return question;
  }

  long askedByStaffId() {
    return askedByStaffId;
  }

  Instant askedAt() {
    return askedAt;
  }

  Optional<String> answer() {
    return Optional.ofNullable(answer);
  }

  Optional<Instant> givenAt() {
    return Optional.ofNullable(givenAt);
  }
}

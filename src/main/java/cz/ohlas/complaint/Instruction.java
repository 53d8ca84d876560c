package cz.ohlas.complaint;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.customer.Customer;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That somebody who complained by phone or in a talk was told how to file a complaint. No
 * complaint: it has no number and no term (CMP-1).
 */
@Entity
@Table(name = "complaint_instruction")
@SuppressWarnings("UnusedVariable") // the list reads the columns
class Instruction {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "complaint_instruction_seq")
  @SequenceGenerator(
      name = "complaint_instruction_seq",
      sequenceName = "complaint_instruction_seq",
      allocationSize = 50)
  private @Nullable Long id;

  @Enumerated(EnumType.STRING)
  @Column(name = "form", nullable = false, length = 20)
  private ArrivalForm form;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "customer_id")
  private @Nullable Customer customer;

  @Column(name = "person", nullable = false, length = 200)
  private String person;

  @Column(name = "happened_at", nullable = false)
  private Instant happenedAt;

  @Column(name = "about", nullable = false, length = 2000)
  private String about;

  @Column(name = "recorded_by_staff_id", nullable = false)
  private long recordedByStaffId;

  @Column(name = "recorded_at", nullable = false)
  private Instant recordedAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Instruction() {}

  Instruction(InstructionInput input, @Nullable Customer customer, long recordedBy, Instant now) {
    if (input.form().isWritten()) {
      throw BusinessRuleViolation.of("CMP-1", "complaint.rule.writtenIsComplaint");
    }
    this.form = input.form();
    this.customer = customer;
    this.person = input.person().strip();
    this.about = input.about().strip();
    this.happenedAt = input.day().atTime(input.time()).atZone(ConsoleClock.PRAGUE).toInstant();
    if (happenedAt.isAfter(now)) {
      throw BusinessRuleViolation.of("CMP-1", "complaint.rule.instructedInFuture");
    }
    this.recordedByStaffId = recordedBy;
    this.recordedAt = now;
  }

  long id() {
    return Objects.requireNonNull(id);
  }

  long recordedByStaffId() {
    return recordedByStaffId;
  }

  InstructionListItem item() {
    return new InstructionListItem(
        id(),
        happenedAt,
        form,
        person,
        customer == null ? null : customer.name(),
        about,
        recordedByStaffId);
  }
}

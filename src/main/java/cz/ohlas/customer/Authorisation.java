package cz.ohlas.customer;

import cz.ohlas.base.BusinessRuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.time.LocalDate;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

/** Days, both ends included, on which the customer lets a person make requests (REG-4). */
@Entity
@Audited
@Table(name = "authorisation")
public class Authorisation {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_DOCUMENT = 500;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "authorisation_seq")
  @SequenceGenerator(
      name = "authorisation_seq",
      sequenceName = "authorisation_seq",
      allocationSize = 50)
  @Column(name = "id")
  private long id;

  @Version
  @Column(name = "version", nullable = false)
  private long version;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "contact_id", nullable = false)
  private Contact contact;

  /** The same column once more, so that the id is known without reading the contact. */
  @NotAudited
  @Column(name = "contact_id", insertable = false, updatable = false)
  private long contactId;

  @Column(name = "valid_from", nullable = false)
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private @Nullable LocalDate validTo;

  @Column(name = "approved_by", nullable = false, length = LONGEST_NAME)
  private String approvedBy;

  @Column(name = "approved_on", nullable = false)
  private LocalDate approvedOn;

  @Column(name = "document", nullable = false, length = LONGEST_DOCUMENT)
  private String document;

  @Embedded private @Nullable TakenBack takenBack;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Authorisation() {}

  @SuppressWarnings("NullAway.Init")
  Authorisation(Contact contact, AuthorisationInput input, LocalDate today) {
    this.contact = contact;
    this.contactId = contact.id();
    change(input, today);
  }

  /** Takes over what was written. */
  final void change(AuthorisationInput input, LocalDate today) {
    expectHolds();
    Written.check(input);
    if (input.approvedOn().isAfter(today)) {
      throw BusinessRuleViolation.of("REG-4", "customer.rule.approvedInFuture");
    }
    checkOrder(input.validFrom(), input.validTo());
    validFrom = input.validFrom();
    validTo = input.validTo();
    approvedBy = input.approvedBy().strip();
    approvedOn = input.approvedOn();
    document = input.document().strip();
  }

  /** Names the person no more; before anything else is changed, so that no former state does. */
  void forget(PersonMarks person) {
    approvedBy = person.without(approvedBy, LONGEST_NAME);
    document = person.without(document, LONGEST_DOCUMENT);
    takenBack = takenBack == null ? null : takenBack.without(person);
  }

  /** Belongs to another record of the same person from now on. */
  void moveTo(Contact other) {
    contact = other;
    contactId = other.id();
  }

  /** The person may make requests up to this day and no longer. */
  void end(LocalDate lastDay) {
    expectHolds();
    checkOrder(validFrom, lastDay);
    validTo = lastDay;
  }

  /** It was written down by mistake, or never given: it authorises on no day. */
  void takeBack(TakenBack by) {
    expectHolds();
    takenBack = by;
  }

  /** Whether it counts at all. */
  boolean holds() {
    return takenBack == null;
  }

  private void expectHolds() {
    if (!holds()) {
      throw BusinessRuleViolation.of("REG-4", "customer.rule.approvalTakenBack");
    }
  }

  private static void checkOrder(LocalDate from, @Nullable LocalDate to) {
    if (to != null && to.isBefore(from)) {
      throw BusinessRuleViolation.of("REG-4", "customer.rule.endBeforeStart");
    }
  }

  /** Whether the day is one of its days. */
  public boolean covers(LocalDate day) {
    return holds() && !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }

  /** Whether any day belongs to both. */
  boolean overlaps(AuthorisationInput other) {
    LocalDate otherTo = other.validTo();
    return holds()
        && (validTo == null || !other.validFrom().isAfter(validTo))
        && (otherTo == null || !validFrom.isAfter(otherTo));
  }

  AuthorisationInput input() {
    return new AuthorisationInput(validFrom, validTo, approvedBy, approvedOn, document);
  }

  /** That it was taken back, null while it counts. */
  @Nullable TakenBack takenBack() {
    return takenBack;
  }

  /** The id. */
  public long id() {
    return id;
  }

  /** Counts the changes. */
  public long version() {
    return version;
  }

  /** Who may make requests. */
  public Contact contact() {
    return contact;
  }

  /** Whose it is, without reading the person. */
  public long contactId() {
    return contactId;
  }

  /** The first day. */
  public LocalDate validFrom() {
    return validFrom;
  }

  /** The last day, null until further notice. */
  public @Nullable LocalDate validTo() {
    return validTo;
  }

  /** Who on the customer's side approved. */
  public String approvedBy() {
    return approvedBy;
  }

  /** When it was approved. */
  public LocalDate approvedOn() {
    return approvedOn;
  }

  /** By which document it was approved. */
  public String document() {
    return document;
  }
}

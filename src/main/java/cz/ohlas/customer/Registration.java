package cz.ohlas.customer;

import cz.ohlas.base.BusinessRuleViolation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

/** One installation of a product at a customer (REG-1). Unknown texts are empty. */
@Entity
@Audited
@Table(name = "registration")
public class Registration {

  private static final int LONGEST_NOTE = 1000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "registration_seq")
  @SequenceGenerator(
      name = "registration_seq",
      sequenceName = "registration_seq",
      allocationSize = 50)
  @Column(name = "id")
  private long id;

  @Version
  @Column(name = "version", nullable = false)
  private long version;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "customer_id", nullable = false)
  private Customer customer;

  /** The same column once more, so that the id is known without reading the customer. */
  @NotAudited
  @Column(name = "customer_id", insertable = false, updatable = false)
  private long customerId;

  @Column(name = "product", nullable = false, length = 120)
  private String product;

  @Column(name = "edition", nullable = false, length = 120)
  private String edition;

  @Column(name = "licence_key", nullable = false, length = 120)
  private String licenceKey;

  @Column(name = "card_number", nullable = false, length = 60)
  private String cardNumber;

  @Column(name = "registered_on")
  private @Nullable LocalDate registeredOn;

  @Column(name = "seats")
  private @Nullable Integer seats;

  @Column(name = "place", nullable = false, length = 200)
  private String place;

  @Column(name = "servers", nullable = false, length = 500)
  private String servers;

  @Column(name = "trunks", nullable = false, length = 500)
  private String trunks;

  @Column(name = "remote_ids", nullable = false, length = 500)
  private String remoteIds;

  @Column(name = "notes", nullable = false, length = 4000)
  private String notes;

  @Enumerated(EnumType.STRING)
  @Column(name = "status", nullable = false, length = 20)
  private RegistrationStatus status = RegistrationStatus.UNVERIFIED;

  @Embedded
  @AttributeOverride(name = "staffId", column = @Column(name = "verified_by_staff_id"))
  @AttributeOverride(name = "at", column = @Column(name = "verified_at"))
  @AttributeOverride(name = "note", column = @Column(name = "verified_note", length = 1000))
  private @Nullable RegistrationDecision verified;

  @Embedded
  @AttributeOverride(name = "staffId", column = @Column(name = "rejected_by_staff_id"))
  @AttributeOverride(name = "at", column = @Column(name = "rejected_at"))
  @AttributeOverride(name = "note", column = @Column(name = "rejected_note", length = 1000))
  private @Nullable RegistrationDecision rejected;

  @Embedded
  @AttributeOverride(name = "staffId", column = @Column(name = "withdrawn_by_staff_id"))
  @AttributeOverride(name = "at", column = @Column(name = "withdrawn_at"))
  @AttributeOverride(name = "note", column = @Column(name = "withdrawn_note", length = 1000))
  private @Nullable RegistrationDecision withdrawn;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Registration() {}

  @SuppressWarnings("NullAway.Init")
  Registration(Customer customer, RegistrationInput input) {
    this.customer = customer;
    this.customerId = customer.id();
    write(input);
  }

  /**
   * Takes over what was written. What was verified is the product, the licence key and the card: a
   * change of one of them must be verified again.
   */
  void change(RegistrationInput input) {
    expectInUse();
    String proved = identity();
    write(input);
    if (status == RegistrationStatus.VERIFIED && !proved.equals(identity())) {
      status = RegistrationStatus.UNVERIFIED;
    }
  }

  private void write(RegistrationInput written) {
    Written.check(written);
    RegistrationInput input = written.tidy();
    product = input.product();
    edition = input.edition();
    licenceKey = input.licenceKey();
    cardNumber = input.cardNumber();
    registeredOn = input.registeredOn();
    seats = input.seats();
    place = input.place();
    servers = input.servers();
    trunks = input.trunks();
    remoteIds = input.remoteIds();
    notes = input.notes();
  }

  private String identity() {
    return product + '\n' + licenceKey + '\n' + cardNumber;
  }

  /** A proof of legal use was seen (REG-2). */
  void verify(RegistrationDecision decision) {
    expect(
        status == RegistrationStatus.UNVERIFIED || status == RegistrationStatus.REJECTED,
        "customer.rule.verifyOnce");
    verified = explained(decision, "customer.rule.seenMissing");
    status = RegistrationStatus.VERIFIED;
  }

  /** What was shown proves nothing (REG-2). */
  void reject(RegistrationDecision decision) {
    expect(status == RegistrationStatus.UNVERIFIED, "customer.rule.rejectUnverified");
    rejected = explained(decision, "customer.rule.reasonMissing");
    status = RegistrationStatus.REJECTED;
  }

  /** The installation is no longer used or supported. */
  void withdraw(RegistrationDecision decision) {
    expectInUse();
    withdrawn = explained(decision, "customer.rule.reasonMissing");
    status = RegistrationStatus.WITHDRAWN;
  }

  /** A withdrawn one stays as it was. */
  void expectInUse() {
    expect(status != RegistrationStatus.WITHDRAWN, "customer.rule.registrationWithdrawn");
  }

  private static void expect(boolean holds, String sentence) {
    if (!holds) {
      throw BusinessRuleViolation.of("REG-1", sentence);
    }
  }

  private static RegistrationDecision explained(RegistrationDecision decision, String missing) {
    if (decision.note().isBlank()) {
      throw BusinessRuleViolation.of("REG-2", missing);
    }
    if (decision.note().length() > LONGEST_NOTE) {
      throw BusinessRuleViolation.plain("field.tooLong", LONGEST_NOTE);
    }
    return decision;
  }

  RegistrationInput input() {
    return new RegistrationInput(
        product,
        edition,
        licenceKey,
        cardNumber,
        registeredOn,
        seats,
        place,
        servers,
        trunks,
        remoteIds,
        notes);
  }

  /** The id. */
  public long id() {
    return id;
  }

  /** Counts the changes. */
  public long version() {
    return version;
  }

  /** Whose installation it is. */
  public Customer customer() {
    return customer;
  }

  /** Whose it is, without reading the customer. */
  public long customerId() {
    return customerId;
  }

  /** The product. */
  public String product() {
    return product;
  }

  /** Edition or version, or empty. */
  public String edition() {
    return edition;
  }

  /** Licence key or serial number, or empty. */
  public String licenceKey() {
    return licenceKey;
  }

  /** Number of the registration card, or empty. */
  public String cardNumber() {
    return cardNumber;
  }

  /** Seats or lines, null when unknown. */
  public @Nullable Integer seats() {
    return seats;
  }

  /** Where it is installed, or empty. */
  public String place() {
    return place;
  }

  /** Whether the right to use it was shown. */
  public RegistrationStatus status() {
    return status;
  }

  /** The last verification, null if there was none. */
  public @Nullable RegistrationDecision verified() {
    return verified;
  }

  /** The last rejection, null if there was none. */
  public @Nullable RegistrationDecision rejected() {
    return rejected;
  }

  /** The withdrawal, null if there was none. */
  public @Nullable RegistrationDecision withdrawn() {
    return withdrawn;
  }
}

package cz.ohlas.customer;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.CzechText;
import cz.ohlas.base.Translations;
import cz.ohlas.price.CriteriaSheet;
import cz.ohlas.price.VatRegime;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.util.List;
import java.util.Locale;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

/** A company that runs the software. Unknown texts are empty; the IČO alone is null if unknown. */
@Entity
@Audited
@Table(name = "customer")
public class Customer {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "customer_seq")
  @SequenceGenerator(name = "customer_seq", sequenceName = "customer_seq", allocationSize = 50)
  @Column(name = "id")
  private long id;

  @Version
  @Column(name = "version", nullable = false)
  private long version;

  @Column(name = "name", nullable = false, length = 200)
  private String name;

  @NotAudited
  @Column(name = "name_sort", nullable = false, length = 200)
  private String nameSort;

  @Column(name = "legal_form", nullable = false, length = 80)
  private String legalForm;

  @Column(name = "ico", length = 8)
  private @Nullable String ico;

  @Column(name = "dic", nullable = false, length = 14)
  private String dic;

  @Embedded private Address seat;

  @Embedded private PostalAddress correspondence;

  @Column(name = "register_entry", nullable = false, length = 300)
  private String registerEntry;

  @Column(name = "language", nullable = false, length = 2)
  private String language;

  @Embedded private Reach reach;

  @Column(name = "web", nullable = false, length = 200)
  private String web;

  @Enumerated(EnumType.STRING)
  @Column(name = "status", nullable = false, length = 20)
  private CustomerStatus status;

  @Column(name = "status_reason", nullable = false, length = 1000)
  private String statusReason;

  @NotAudited
  @Column(name = "status_since")
  private @Nullable Instant statusSince;

  @Enumerated(EnumType.STRING)
  @Column(name = "vat_regime", nullable = false, length = 30)
  private VatRegime vatRegime;

  @Column(name = "account_manager_staff_id")
  private @Nullable Long accountManagerStaffId;

  @Embedded private @Nullable CriteriaSheet criteria;

  @Column(name = "statement_recipients", nullable = false, length = 1000)
  private String statementRecipients;

  @Column(name = "cost_centre", nullable = false, length = 80)
  private String costCentre;

  @Column(name = "notes", nullable = false, length = 4000)
  private String notes;

  @NotAudited
  @Column(name = "created_at", nullable = false)
  private Instant createdAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Customer() {}

  /** Writes a customer down as one to whom nothing was sold yet. */
  @SuppressWarnings("NullAway.Init")
  Customer(CustomerInput input, Instant now) {
    createdAt = now;
    status = CustomerStatus.PROSPECT;
    statusReason = "";
    reach = Reach.NONE;
    change(input);
  }

  /**
   * Takes over everything that people write about the customer.
   *
   * @throws BusinessRuleViolation when something of it can't be kept
   */
  void change(CustomerInput written) {
    Written.check(written);
    CustomerInput input = written.tidy();
    input.criteria().criteria();
    reach = reach.changed(input.emails(), input.phones());
    name = input.name();
    nameSort = CzechText.sortKey(name);
    ico = input.ico().isEmpty() ? null : input.ico();
    legalForm = input.legalForm();
    dic = input.dic();
    seat = new Address(input.street(), input.city(), input.postcode(), input.country());
    correspondence = PostalAddress.of(input.correspondence());
    registerEntry = input.registerEntry();
    language = input.language().getLanguage();
    web = input.web();
    vatRegime = input.vatRegime();
    accountManagerStaffId = input.accountManagerStaffId();
    criteria = input.criteria();
    statementRecipients = input.statementRecipients();
    costCentre = input.costCentre();
    notes = input.notes();
  }

  /**
   * Moves the business on.
   *
   * @param reason why; may be empty where the state doesn't ask for one
   */
  void become(CustomerStatus next, String reason, Instant now) {
    if (!status.mayBecome(next)) {
      throw BusinessRuleViolation.plain("customer.rule.status");
    }
    statusReason = next.reason(reason);
    status = next;
    statusSince = now;
  }

  /** All that a form shows. */
  CustomerInput input() {
    return new CustomerInput(
        name,
        legalForm,
        ico(),
        dic,
        seat.street(),
        seat.city(),
        seat.postcode(),
        seat.country(),
        correspondence(),
        registerEntry,
        language(),
        reach.emails(),
        reach.phones(),
        web,
        vatRegime,
        accountManagerStaffId,
        criteria(),
        statementRecipients,
        costCentre,
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

  /** The registered name. */
  public String name() {
    return name;
  }

  /** The key by which names are in Czech order. */
  public String nameSort() {
    return nameSort;
  }

  /** The IČO, eight digits, or empty. */
  public String ico() {
    return ico == null ? "" : ico;
  }

  /** The DIČ or empty. */
  public String dic() {
    return dic;
  }

  /** The seat. */
  public Address seat() {
    return seat;
  }

  /** Where post goes, or empty where that is the seat. */
  public Address correspondence() {
    return correspondence.address();
  }

  /** Court, section and insert of the register, or empty. */
  public String registerEntry() {
    return registerEntry;
  }

  /** The language of documents and letters. */
  public Locale language() {
    return Translations.supported(Locale.of(language));
  }

  /** The company's main e-mail address, or empty. */
  public String email() {
    return reach.email();
  }

  /** The company's main number as it is shown, or empty. */
  public String phone() {
    return PhoneNumber.shown(reach.phone());
  }

  /** The addresses and numbers by which the company is found. */
  List<String> reachWords() {
    return reach.words();
  }

  /** Where the business stands. */
  public CustomerStatus status() {
    return status;
  }

  /** Why it came to stand there, or empty. */
  public String statusReason() {
    return statusReason;
  }

  /** Since when it stands there; null where it never moved, or before that was kept. */
  public @Nullable Instant statusSince() {
    return statusSince;
  }

  /** How VAT is dealt with (PRC-4). */
  public VatRegime vatRegime() {
    return vatRegime;
  }

  /** Who looks after the customer. */
  public @Nullable Long accountManagerStaffId() {
    return accountManagerStaffId;
  }

  /** What the price depends on, as far as it is known (PRC-2). */
  public CriteriaSheet criteria() {
    return criteria == null ? CriteriaSheet.UNKNOWN : criteria;
  }

  /** E-mail addresses that get the monthly statement, commas between them; may be empty. */
  public String statementRecipients() {
    return statementRecipients;
  }

  /** The customer's order or cost-centre number for documents; may be empty. */
  public String costCentre() {
    return costCentre;
  }

  /** When it was written down. */
  public Instant createdAt() {
    return createdAt;
  }
}

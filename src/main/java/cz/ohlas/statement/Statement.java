package cz.ohlas.statement;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.contract.Contract;
import cz.ohlas.customer.Customer;
import cz.ohlas.document.StoredDocument;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An issued statement of a customer's month. Revision 0 is the ordinary one, each further one
 * corrects the one before. Its document is made once and kept; until then it is unfinished.
 */
@Entity
@Table(name = "statement")
class Statement {

  private static final int LONGEST_REASON = 1000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "statement_seq")
  @SequenceGenerator(name = "statement_seq", sequenceName = "statement_seq", allocationSize = 50)
  @Column(name = "id")
  private long id;

  @Version
  @Column(name = "version", nullable = false)
  private long version;

  @Column(name = "statement_number", nullable = false, updatable = false, length = 20)
  private String number;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "customer_id", nullable = false, updatable = false)
  private Customer customer;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "contract_id", nullable = false, updatable = false)
  private Contract contract;

  @Column(name = "month_start", nullable = false, updatable = false)
  private LocalDate monthStart;

  @Column(name = "revision", nullable = false, updatable = false)
  private int revision;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "corrects_id", updatable = false)
  private @Nullable Statement corrects;

  @Column(name = "reason", updatable = false, length = LONGEST_REASON)
  private @Nullable String reason;

  @Column(name = "language", nullable = false, updatable = false, length = 2)
  private String language;

  @Column(name = "issued_at", nullable = false, updatable = false)
  private Instant issuedAt;

  @Column(name = "issued_by_staff_id", nullable = false, updatable = false)
  private long issuedByStaffId;

  @Column(name = "hourly_rate", updatable = false, precision = 7, scale = 2)
  private @Nullable BigDecimal hourlyRate;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "document_id")
  private @Nullable StoredDocument document;

  @ElementCollection
  @CollectionTable(name = "statement_figure", joinColumns = @JoinColumn(name = "statement_id"))
  @MapKeyColumn(name = "figure_code", length = 60)
  @Column(name = "figure_value", nullable = false)
  private Map<String, Integer> figures = new HashMap<>();

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Statement() {}

  private Statement(
      String number,
      Customer customer,
      YearMonth month,
      StatementContent content,
      @Nullable Statement corrects,
      @Nullable String reason) {
    this.number = number;
    this.customer = customer;
    this.contract = content.contract();
    this.monthStart = month.atDay(1);
    this.language = content.language().getLanguage();
    this.figures.putAll(content.figures().values());
    this.hourlyRate = content.hourlyRate();
    this.issuedAt = content.issuedAt();
    this.issuedByStaffId = content.issuedByStaffId();
    this.corrects = corrects;
    this.reason = reason;
    this.revision = corrects == null ? 0 : corrects.revision() + 1;
  }

  static Statement ordinary(
      String number, Customer customer, YearMonth month, StatementContent content) {
    return new Statement(number, customer, month, content, null, null);
  }

  /** A statement that corrects this one and replaces it. */
  Statement corrective(String nextNumber, StatementContent right, String why) {
    return new Statement(nextNumber, customer, month(), right, this, checkedReason(why));
  }

  /** The reason as it is kept; refused when it is missing or too long. */
  static String checkedReason(String why) {
    String stripped = why.strip();
    if (stripped.isEmpty()) {
      throw BusinessRuleViolation.plain("statement.rule.reasonMissing");
    }
    if (stripped.length() > LONGEST_REASON) {
      throw BusinessRuleViolation.plain("field.tooLong", LONGEST_REASON);
    }
    return stripped;
  }

  /** Keeps the document; it is never made again. */
  void finish(StoredDocument made) {
    if (document != null) {
      throw BusinessRuleViolation.plain("statement.rule.finished", number);
    }
    document = made;
  }

  long id() {
    return id;
  }

  String number() {
    return number;
  }

  Customer customer() {
    return customer;
  }

  Contract contract() {
    return contract;
  }

  YearMonth month() {
    return YearMonth.from(monthStart);
  }

  int revision() {
    return revision;
  }

  Locale language() {
    return Locale.of(language);
  }

  Instant issuedAt() {
    return issuedAt;
  }

  long issuedByStaffId() {
    return issuedByStaffId;
  }

  Optional<StoredDocument> document() {
    return Optional.ofNullable(document);
  }

  Figures figures() {
    return new Figures(figures);
  }

  /** CZK for an hour billed apart, null where it says the time only. */
  @Nullable BigDecimal hourlyRate() {
    return hourlyRate;
  }

  /** What it corrects; empty for an ordinary one. */
  Optional<Correction> correction() {
    return corrects == null || reason == null
        ? Optional.empty()
        : Optional.of(
            new Correction(corrects.number(), corrects.figures(), corrects.hourlyRate(), reason));
  }
}

package cz.ohlas.contract;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.Translations;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** In how much working time queries are answered (REQ-3). */
@Entity
@Audited
@Table(name = "service_package")
public class ServicePackage {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "service_package_seq")
  @SequenceGenerator(
      name = "service_package_seq",
      sequenceName = "service_package_seq",
      allocationSize = 50)
  @Column(name = "id")
  private long id;

  @Version
  @Column(name = "version", nullable = false)
  private long version;

  @Column(name = "code", nullable = false, length = 20)
  private String code;

  @Column(name = "name_cs", nullable = false, length = 80)
  private String nameCs;

  @Column(name = "name_en", nullable = false, length = 80)
  private String nameEn;

  @Column(name = "answer_hours", nullable = false)
  private int answerHours;

  @Column(name = "price_band")
  private @Nullable Integer priceBand;

  @Column(name = "sort_order", nullable = false)
  private int position;

  @Column(name = "confirmed", nullable = false)
  private boolean confirmed;

  @Column(name = "active", nullable = false)
  private boolean active;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected ServicePackage() {}

  @SuppressWarnings("NullAway.Init") // change() sets the rest
  ServicePackage(ServicePackageInput input, int position) {
    this.position = position;
    change(input);
  }

  /** Takes over what the head says; whatever the head saves counts as said by the company. */
  final void change(ServicePackageInput input) {
    if (input.code().isBlank() || input.nameCs().isBlank() || input.nameEn().isBlank()) {
      throw BusinessRuleViolation.plain("notice.checkFields");
    }
    if (input.answerHours() < 1 || input.answerHours() > ServicePackageInput.MOST_HOURS) {
      throw BusinessRuleViolation.of(
          "REQ-3", "contract.rule.answerHours", ServicePackageInput.MOST_HOURS);
    }
    Integer band = input.priceBand();
    if (band != null && (band < 1 || band > ServicePackageInput.BANDS)) {
      throw BusinessRuleViolation.plain("contract.rule.priceBand", ServicePackageInput.BANDS);
    }
    code = input.code().strip();
    nameCs = input.nameCs().strip();
    nameEn = input.nameEn().strip();
    answerHours = input.answerHours();
    priceBand = input.priceBand();
    confirmed = input.confirmed();
    active = input.active();
  }

  /**
   * Whether what customers were promised stays as it is: in what time they are answered (REQ-3) and
   * for which price band that is.
   */
  boolean promisesAsBefore(ServicePackageInput input) {
    return input.answerHours() == answerHours && Objects.equals(input.priceBand(), priceBand);
  }

  ServicePackageItem item() {
    return new ServicePackageItem(
        id, version, code, nameCs, nameEn, answerHours, priceBand, position, confirmed, active);
  }

  /** The id. */
  public long id() {
    return id;
  }

  /** Counts the changes. */
  public long version() {
    return version;
  }

  /** The name in the reader's language. */
  public String name(Locale locale) {
    return Translations.supported(locale).equals(Translations.ENGLISH) ? nameEn : nameCs;
  }

  /** Working time in which a query is answered (REQ-3). */
  public Duration answerTime() {
    return Duration.ofHours(answerHours);
  }

  /** Whether the company has confirmed the answer time that ships. */
  public boolean confirmed() {
    return confirmed;
  }

  /** Whether it is sold. */
  public boolean active() {
    return active;
  }
}

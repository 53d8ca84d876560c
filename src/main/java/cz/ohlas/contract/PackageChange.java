package cz.ohlas.contract;

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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Another service package of a contract from a day on (REQ-3). Never changed: one that will not be
 * is taken back, and stays in the history.
 */
@Entity
@Table(name = "contract_package_change")
class PackageChange {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contract_package_change_seq")
  @SequenceGenerator(
      name = "contract_package_change_seq",
      sequenceName = "contract_package_change_seq",
      allocationSize = 50)
  @Column(name = "id")
  private long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "contract_id", nullable = false)
  private Contract contract;

  @Column(name = "from_day", nullable = false)
  private LocalDate fromDay;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "service_package_id", nullable = false)
  private ServicePackage servicePackage;

  @Column(name = "yearly_price", precision = 12, scale = 2)
  private @Nullable BigDecimal yearlyPrice;

  @Column(name = "reason", nullable = false, length = 1000)
  private String reason;

  @Column(name = "made_by_staff_id", nullable = false)
  private long madeByStaffId;

  @Column(name = "made_at", nullable = false)
  private Instant madeAt;

  @Column(name = "taken_back_by_staff_id")
  private @Nullable Long takenBackByStaffId;

  @Column(name = "taken_back_at")
  private @Nullable Instant takenBackAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected PackageChange() {}

  PackageChange(
      Contract contract,
      ServicePackage agreed,
      PackageChangeInput input,
      long staffId,
      Instant now) {
    this.contract = contract;
    this.servicePackage = agreed;
    this.fromDay = input.from();
    this.yearlyPrice = input.yearlyPrice();
    this.reason = input.reason().strip();
    this.madeByStaffId = staffId;
    this.madeAt = now;
  }

  void takeBack(long staffId, Instant now) {
    takenBackByStaffId = staffId;
    takenBackAt = now;
  }

  boolean holds() {
    return takenBackAt == null;
  }

  long id() {
    return id;
  }

  LocalDate fromDay() {
    return fromDay;
  }

  ServicePackage servicePackage() {
    return servicePackage;
  }

  @Nullable BigDecimal yearlyPrice() {
    return yearlyPrice;
  }

  PackageTerm term(BigDecimal priceBefore) {
    return new PackageTerm(
        id,
        fromDay,
        servicePackage.item(),
        yearlyPrice == null ? priceBefore : yearlyPrice,
        reason);
  }

  PackageChangeMade made() {
    return new PackageChangeMade(
        contract.number(),
        fromDay,
        servicePackage.item(),
        yearlyPrice,
        reason,
        madeByStaffId,
        madeAt,
        takenBackByStaffId,
        takenBackAt);
  }
}

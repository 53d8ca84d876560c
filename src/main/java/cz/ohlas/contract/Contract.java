package cz.ohlas.contract;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.Money;
import cz.ohlas.customer.Customer;
import cz.ohlas.price.Criterion;
import cz.ohlas.price.PriceCriteria;
import cz.ohlas.price.TierDecision;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.envers.Audited;
import org.hibernate.envers.RelationTargetAuditMode;
import org.jspecify.annotations.Nullable;

/** A paid contract with a customer (REG-5). */
@Entity
@Audited
@Table(name = "contract")
public class Contract {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contract_seq")
  @SequenceGenerator(name = "contract_seq", sequenceName = "contract_seq", allocationSize = 50)
  @Column(name = "id")
  private long id;

  @Version
  @Column(name = "version", nullable = false)
  private long version;

  @Column(name = "contract_number", nullable = false, length = 40)
  private String number;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "customer_id", nullable = false)
  private Customer customer;

  @Audited(targetAuditMode = RelationTargetAuditMode.NOT_AUDITED)
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "service_package_id", nullable = false)
  private ServicePackage servicePackage;

  @Column(name = "signed_on", nullable = false)
  private LocalDate signedOn;

  @Column(name = "valid_from", nullable = false)
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private @Nullable LocalDate validTo;

  @Column(name = "yearly_price", nullable = false, precision = 12, scale = 2)
  private BigDecimal yearlyPrice;

  @Column(name = "employees")
  private @Nullable Integer employees;

  @Column(name = "calls_per_day")
  private @Nullable Integer callsPerDay;

  @Column(name = "complexity")
  private @Nullable Integer complexity;

  @Column(name = "tier", nullable = false)
  private int tier;

  @Convert(converter = CriteriaConverter.class)
  @Column(name = "decided_by", nullable = false, length = 60)
  private Set<Criterion> decidedBy;

  @Column(name = "priced_on", nullable = false)
  private LocalDate pricedOn;

  @Column(name = "payment_terms", nullable = false, length = 1000)
  private String paymentTerms;

  @Column(name = "processing_agreement_on")
  private @Nullable LocalDate processingAgreementOn;

  @Column(name = "silence_means_agreement", nullable = false)
  private boolean silenceMeansAgreement;

  @Column(name = "source_quote_id")
  private @Nullable Long sourceQuoteId;

  @Column(name = "terminated_on")
  private @Nullable LocalDate terminatedOn;

  @Column(name = "termination_reason", length = 1000)
  private @Nullable String terminationReason;

  @Column(name = "terminated_by_staff_id")
  private @Nullable Long terminatedByStaffId;

  @Column(name = "terminated_at")
  private @Nullable Instant terminatedAt;

  @ElementCollection
  @CollectionTable(name = "contract_registration", joinColumns = @JoinColumn(name = "contract_id"))
  @Column(name = "registration_id", nullable = false)
  private Set<Long> registrationIds = new HashSet<>();

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Contract() {}

  @SuppressWarnings("NullAway.Init") // change() sets the rest
  Contract(Customer customer, ServicePackage agreed, ContractInput input, TierDecision decision) {
    this.customer = customer;
    this.sourceQuoteId = input.sourceQuoteId();
    change(agreed, input, decision);
  }

  /** Takes over what was agreed. */
  final void change(ServicePackage agreed, ContractInput input, TierDecision decision) {
    if (terminatedOn != null) {
      throw BusinessRuleViolation.plain("contract.rule.terminated");
    }
    LocalDate end = input.validTo();
    if (end != null && end.isBefore(input.validFrom())) {
      throw BusinessRuleViolation.plain("contract.rule.endBeforeStart");
    }
    if (input.number().isBlank()) {
      throw BusinessRuleViolation.plain("contract.rule.numberMissing");
    }
    if (input.registrationIds().isEmpty()) {
      throw BusinessRuleViolation.of("REG-1", "contract.rule.registrationMissing");
    }
    if (input.yearlyPrice().signum() < 0) {
      throw BusinessRuleViolation.plain("contract.rule.priceNegative");
    }
    servicePackage = agreed;
    number = input.number().strip();
    signedOn = input.signedOn();
    validFrom = input.validFrom();
    validTo = end;
    yearlyPrice = new Money(input.yearlyPrice()).amount();
    employees = input.criteria().employees();
    callsPerDay = input.criteria().callsPerDay();
    complexity = input.criteria().complexity();
    tier = decision.tier();
    decidedBy = Set.copyOf(decision.decidedBy());
    pricedOn = input.pricedOn();
    paymentTerms = input.paymentTerms().strip();
    processingAgreementOn = input.processingAgreementOn();
    silenceMeansAgreement = input.silenceMeansAgreement();
    registrationIds.clear();
    registrationIds.addAll(input.registrationIds());
  }

  /** Ends the contract earlier than agreed. */
  void terminate(LocalDate lastDay, String reason, long staffId, Instant now) {
    if (terminatedOn != null) {
      throw BusinessRuleViolation.plain("contract.rule.terminated");
    }
    if (reason.isBlank()) {
      throw BusinessRuleViolation.plain("contract.rule.terminationReason");
    }
    if (lastDay.isBefore(validFrom) || (validTo != null && lastDay.isAfter(validTo))) {
      throw BusinessRuleViolation.plain("contract.rule.terminationDay");
    }
    terminatedOn = lastDay;
    terminationReason = reason.strip();
    terminatedByStaffId = staffId;
    terminatedAt = now;
  }

  /** Whether the day is one of its days. */
  public boolean covers(LocalDate day) {
    LocalDate last = lastDay();
    return !day.isBefore(validFrom) && (last == null || !day.isAfter(last));
  }

  /** Whether any day from the one to the other, null for no end, is one of its days. */
  boolean touches(LocalDate from, @Nullable LocalDate to) {
    LocalDate last = lastDay();
    return (to == null || !validFrom.isAfter(to)) && (last == null || !from.isAfter(last));
  }

  /** The last day on which it holds, null until further notice. */
  public @Nullable LocalDate lastDay() {
    return terminatedOn == null ? validTo : terminatedOn;
  }

  /** The id. */
  public long id() {
    return id;
  }

  /** Counts the changes. */
  public long version() {
    return version;
  }

  /** The number as it stands on the paper. */
  public String number() {
    return number;
  }

  /** With whom. */
  public Customer customer() {
    return customer;
  }

  /** The package agreed. */
  public ServicePackage servicePackage() {
    return servicePackage;
  }

  /** The first day. */
  public LocalDate validFrom() {
    return validFrom;
  }

  /** The installations it covers. */
  public Set<Long> registrationIds() {
    return Set.copyOf(registrationIds);
  }

  ContractInput input() {
    return new ContractInput(
        number,
        customer.id(),
        servicePackage.id(),
        signedOn,
        validFrom,
        validTo,
        yearlyPrice,
        new PriceCriteria(employees, callsPerDay, complexity),
        pricedOn,
        registrationIds(),
        paymentTerms,
        processingAgreementOn,
        silenceMeansAgreement,
        sourceQuoteId);
  }

  ContractHistory.ContractVersion asVersion() {
    return new ContractHistory.ContractVersion(
        terminatedOn, terminationReason == null ? "" : terminationReason, input());
  }

  ContractDetail detail() {
    return new ContractDetail(
        id,
        version,
        customer.name(),
        servicePackage.item(),
        input(),
        tier,
        decidedBy,
        terminatedOn,
        terminationReason == null ? "" : terminationReason,
        terminatedByStaffId,
        terminatedAt);
  }
}

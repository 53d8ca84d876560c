package cz.ohlas.contract;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.customer.Customer;
import cz.ohlas.price.TierDecision;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.hibernate.envers.RelationTargetAuditMode;
import org.jspecify.annotations.Nullable;

/** A paid contract with a customer (REG-5). */
@Entity
@Audited
@Table(name = "contract")
public class Contract {

  /** Sorts behind every day that can be meant. */
  static final LocalDate FAR = LocalDate.of(9999, 12, 31);

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

  @Embedded private Prolongation prolongation;

  @Embedded private @Nullable ContractNotice notice;

  /** When it ends next, far in the future if only notice ends it; moved on by the night. */
  @NotAudited
  @OptimisticLock(excluded = true)
  @Column(name = "ends_on_sort", nullable = false)
  private LocalDate endsOnSort;

  /** The next day by which notice must be given, far in the future if there is none. */
  @NotAudited
  @OptimisticLock(excluded = true)
  @Column(name = "notice_by_sort", nullable = false)
  private LocalDate noticeBySort;

  @Embedded private ContractPricing pricing;

  @Column(name = "payment_terms", nullable = false, length = 1000)
  private String paymentTerms;

  @Column(name = "processing_agreement_on")
  private @Nullable LocalDate processingAgreementOn;

  @Column(name = "silence_means_agreement", nullable = false)
  private boolean silenceMeansAgreement;

  @Column(name = "source_quote_id")
  private @Nullable Long sourceQuoteId;

  @Column(name = "renews_contract_id")
  private @Nullable Long renewsContractId;

  @Embedded private @Nullable ContractTermination termination;

  @ElementCollection
  @CollectionTable(name = "contract_registration", joinColumns = @JoinColumn(name = "contract_id"))
  @Column(name = "registration_id", nullable = false)
  private Set<Long> registrationIds = new HashSet<>();

  @NotAudited
  @OneToMany(mappedBy = "contract")
  Set<PackageChange> packageChanges = new HashSet<>();

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Contract() {}

  @SuppressWarnings("NullAway.Init") // change() sets the rest
  Contract(
      Customer customer,
      ServicePackage agreed,
      ContractInput input,
      TierDecision decision,
      Instant now) {
    this.customer = customer;
    this.sourceQuoteId = input.sourceQuoteId();
    change(agreed, input, decision, now);
  }

  /** Takes over what was agreed. */
  final void change(
      ServicePackage agreed, ContractInput input, TierDecision decision, Instant now) {
    expectNotTerminated();
    ContractRules.checkAlone(input);
    ContractRules.checkChange(this, input);
    servicePackage = agreed;
    number = input.number().strip();
    signedOn = input.signedOn();
    validFrom = input.validFrom();
    validTo = input.validTo();
    prolongation = input.prolongation();
    renewsContractId = input.renewsContractId();
    pricing = ContractPricing.of(input, decision);
    paymentTerms = input.paymentTerms().strip();
    processingAgreementOn = input.processingAgreementOn();
    silenceMeansAgreement = input.silenceMeansAgreement();
    registrationIds.clear();
    registrationIds.addAll(input.registrationIds());
    sortOn(day(now));
  }

  /** Ends the contract earlier than agreed. */
  void terminate(LocalDate lastDay, String reason, long staffId, Instant now) {
    expectNotTerminated();
    ContractRules.checkTermination(lastDay, reason, days());
    termination = new ContractTermination(lastDay, reason.strip(), staffId, now);
    sortOn(day(now));
  }

  /** It will never begin: both sides agreed so, or it was written down by mistake. */
  void withdraw(String reason, long staffId, Instant now) {
    expectNotTerminated();
    ContractRules.checkWithdrawal(reason, validFrom, day(now));
    termination = new ContractTermination(validFrom.minusDays(1), reason.strip(), staffId, now);
    sortOn(day(now));
  }

  /** Notice was given: the contract prolongs itself no more. */
  void giveNotice(NoticeInput input, long staffId, Instant now) {
    expectNotTerminated();
    ContractRules.checkNotice(input, days(), notice, day(now));
    notice = ContractNotice.of(input, staffId, now);
    sortOn(day(now));
  }

  /** Both sides forget the notice: the contract prolongs itself as before. */
  void takeNoticeBack(Instant now) {
    expectNotTerminated();
    ContractRules.checkTakingBack(notice, day(now));
    notice = null;
    sortOn(day(now));
  }

  /** An agreement on processing personal data was made. */
  void agreeOnProcessing(LocalDate on) {
    expectNotTerminated();
    processingAgreementOn = on;
  }

  void expectNotTerminated() {
    if (termination != null) {
      throw BusinessRuleViolation.plain("contract.rule.terminated");
    }
  }

  /** Moves the days on by which lists are sorted, as seen on the day. */
  final void sortOn(LocalDate today) {
    endsOnSort = days().nextEnd(today).orElse(FAR);
    noticeBySort = days().noticeBy(today).orElse(FAR);
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ConsoleClock.PRAGUE);
  }

  /** The days on which it holds. */
  public ContractDays days() {
    return new ContractDays(
        validFrom,
        validTo,
        prolongation,
        notice == null ? null : notice.endsOn(),
        termination == null ? null : termination.lastDay());
  }

  LocalDate endsOnSort() {
    return endsOnSort;
  }

  @Nullable ContractTermination termination() {
    return termination;
  }

  @Nullable ContractNotice notice() {
    return notice;
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

  /** What it keeps others from. */
  ContractCover cover() {
    return new ContractCover(number, days(), registrationIds());
  }

  /** With whom. */
  public Customer customer() {
    return customer;
  }

  /** The first day. */
  public LocalDate validFrom() {
    return validFrom;
  }

  /** The installations it covers. */
  public Set<Long> registrationIds() {
    return Set.copyOf(registrationIds);
  }

  /** The contract that it follows, null for none. */
  @Nullable Long renewsContractId() {
    return renewsContractId;
  }

  /** Other packages from a day on, those taken back left out, by their days. */
  Stream<PackageChange> packageChanges() {
    return packageChanges.stream()
        .filter(PackageChange::holds)
        .sorted(Comparator.comparing(PackageChange::fromDay));
  }

  ContractInput input() {
    return new ContractInput(
        number,
        customer.id(),
        servicePackage.id(),
        signedOn,
        validFrom,
        validTo,
        prolongation,
        pricing.yearlyPrice(),
        pricing.criteria(),
        pricing.pricedOn(),
        registrationIds(),
        paymentTerms,
        processingAgreementOn,
        silenceMeansAgreement,
        sourceQuoteId,
        renewsContractId);
  }

  ContractDetail detail() {
    return new ContractDetail(
        id,
        version,
        customer.name(),
        PackageTerm.all(validFrom, servicePackage.item(), pricing.yearlyPrice(), packageChanges()),
        input(),
        pricing.tier(),
        pricing.decidedBy(),
        notice,
        termination);
  }
}

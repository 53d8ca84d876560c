package cz.ohlas.contract;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.NotFound;
import cz.ohlas.base.Versions;
import cz.ohlas.document.DocumentDownload;
import cz.ohlas.document.DocumentStore;
import cz.ohlas.document.FileType;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Agreements on processing personal data and their copies: all staff read them (ACC-1), account
 * managers bring them (ACC-4).
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ProcessingAgreementService {

  /** What an agreement may be uploaded as. */
  public static final Set<FileType> FILES =
      Collections.unmodifiableSet(EnumSet.of(FileType.PDF, FileType.PNG, FileType.JPEG));

  private final ContractRepository contracts;
  private final AgreementRepository agreements;
  private final DocumentStore documents;
  private final ConsoleClock clock;

  ProcessingAgreementService(
      ContractRepository contracts,
      AgreementRepository agreements,
      DocumentStore documents,
      ConsoleClock clock) {
    this.contracts = contracts;
    this.agreements = agreements;
    this.documents = documents;
    this.clock = clock;
  }

  /** The copies of all agreements with a customer, in order of arrival. */
  public List<AgreementFile> ofCustomer(long customerId) {
    return agreements.ofCustomer(customerId).stream().map(AgreementDocument::file).toList();
  }

  /** A copy, to be downloaded. */
  public DocumentDownload download(long id) {
    AgreementDocument agreement =
        agreements.findById(id).orElseThrow(() -> new NotFound(AgreementDocument.class, id));
    return documents.download(agreement.document().id());
  }

  /**
   * An agreement was made on the day.
   *
   * @throws BusinessRuleViolation when the day lies in the future
   */
  @Transactional
  @PreAuthorize("hasRole('ACCOUNT_MANAGER')")
  public void agree(long contractId, long version, LocalDate on) {
    made(contractId, version, on);
  }

  /**
   * An agreement was made on the day, and here is a copy of it; returns the copy's id.
   *
   * @throws BusinessRuleViolation when the day lies in the future, or the file is empty, too big or
   *     not what its name says
   */
  @Transactional
  @PreAuthorize("hasRole('ACCOUNT_MANAGER')")
  public long agreeByDocument(
      long contractId, long version, LocalDate on, String fileName, InputStream content) {
    Contract contract = made(contractId, version, on);
    return agreements
        .save(new AgreementDocument(contract, documents.store(fileName, content, FILES)))
        .id();
  }

  private Contract made(long contractId, long version, LocalDate on) {
    Contract contract =
        contracts.findById(contractId).orElseThrow(() -> new NotFound(Contract.class, contractId));
    Versions.require(Contract.class, contractId, contract.version(), version);
    if (on.isAfter(LocalDate.ofInstant(clock.instant(), ConsoleClock.PRAGUE))) {
      throw BusinessRuleViolation.plain("contract.rule.agreementInFuture");
    }
    contract.agreeOnProcessing(on);
    return contract;
  }
}

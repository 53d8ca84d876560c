package cz.ohlas.contract;

import cz.ohlas.base.RecordHistory;
import cz.ohlas.base.RecordHistory.Change;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.envers.query.AuditEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who changed what about contracts; all staff read it, as they read the contracts (ACC-1). */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ContractHistory {

  private final RecordHistory history;

  ContractHistory(RecordHistory history) {
    this.history = history;
  }

  /**
   * A contract as it was.
   *
   * @param noticeGivenOn when notice was given, null while none was
   * @param noticeEndsOn the last day that the notice brings
   * @param noticeGivenBy who gave it; may be empty
   * @param noticeDocument by which document, or why; may be empty
   * @param terminatedOn its last day where it was ended earlier than agreed
   * @param terminationReason why; may be empty
   * @param withdrawn whether it was taken back before its first day
   */
  public record ContractVersion(
      @Nullable LocalDate noticeGivenOn,
      @Nullable LocalDate noticeEndsOn,
      String noticeGivenBy,
      String noticeDocument,
      @Nullable LocalDate terminatedOn,
      String terminationReason,
      boolean withdrawn,
      ContractInput facts) {

    static ContractVersion of(
        ContractInput facts,
        @Nullable ContractNotice notice,
        @Nullable ContractTermination termination) {
      boolean withdrawn = termination != null && termination.lastDay().isBefore(facts.validFrom());
      return new ContractVersion(
          notice == null ? null : notice.givenOn(),
          notice == null ? null : notice.endsOn(),
          notice == null ? "" : notice.givenBy(),
          notice == null ? "" : notice.document(),
          termination == null || withdrawn ? null : termination.lastDay(),
          termination == null ? "" : termination.reason(),
          withdrawn,
          facts);
    }
  }

  /** Changes of a customer's contracts, the latest first. */
  public List<Change<ContractVersion>> ofCustomer(long customerId) {
    return history.of(
        Contract.class,
        query -> query.add(AuditEntity.relatedId("customer").eq(customerId)),
        Contract::id,
        contract ->
            ContractVersion.of(contract.input(), contract.notice(), contract.termination()));
  }
}

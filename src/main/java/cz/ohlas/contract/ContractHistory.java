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
   * @param terminatedOn its last day where it was ended earlier than agreed
   * @param terminationReason why; may be empty
   */
  public record ContractVersion(
      @Nullable LocalDate terminatedOn, String terminationReason, ContractInput facts) {}

  /** Changes of a customer's contracts, the latest first. */
  public List<Change<ContractVersion>> ofCustomer(long customerId) {
    return history.of(
        Contract.class,
        query -> query.add(AuditEntity.relatedId("customer").eq(customerId)),
        Contract::id,
        Contract::asVersion);
  }
}

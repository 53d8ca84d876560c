package cz.ohlas.contract;

import cz.ohlas.base.RecordHistory;
import cz.ohlas.base.RecordHistory.Change;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who changed what about service packages; all staff read it, as they read those (ACC-1). */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ServicePackageHistory {

  private final RecordHistory history;

  ServicePackageHistory(RecordHistory history) {
    this.history = history;
  }

  /** Changes of all packages, the latest first. */
  public List<Change<ServicePackageInput>> all() {
    return history.of(
        ServicePackage.class,
        query -> query,
        ServicePackage::id,
        changed -> changed.item().input());
  }
}

package cz.ohlas.alert;

import cz.ohlas.base.CappedCount;
import cz.ohlas.base.ListSlice;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What somebody should look at, as it stands today. All staff read it, as all read the customers
 * and contracts that it follows from (ACC-1).
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class AlertService {

  private final AlertList list;
  private final AlertCounts counts;
  private final AlertDay day;

  AlertService(AlertList list, AlertCounts counts, AlertDay day) {
    this.list = list;
    this.counts = counts;
    this.day = day;
  }

  /** The rows of a part of the list. */
  public List<AlertListItem> list(AlertFilter filter, ListSlice<AlertSort, AlertListItem> slice) {
    day.hasCome();
    return list.query().rows(list.conditions(filter), slice);
  }

  /** How many alerts the filter shows, counted no further than the cap. */
  public CappedCount count(AlertFilter filter) {
    day.hasCome();
    return list.query().count(list.conditions(filter));
  }

  /**
   * How many there are of each kind, each counted no further than the cap: one query.
   *
   * @param managerStaffId whose customers', {@link AlertFilter#NOBODY} for those that nobody looks
   *     after, null for everybody's
   */
  public Map<AlertKind, CappedCount> counts(@Nullable Long managerStaffId) {
    day.hasCome();
    return counts.byKind(managerStaffId);
  }

  /**
   * How many of an account manager's alerts are more than worth knowing and the manager's to mend,
   * counted no further than the cap; proofs are verified by leads (ACC-3).
   */
  public CappedCount pressing(long managerStaffId) {
    day.hasCome();
    return counts.pressing(managerStaffId);
  }
}

package cz.ohlas.complaint.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.ohlas.base.CurrentStaff;
import cz.ohlas.base.ui.MenuBadge;
import cz.ohlas.complaint.ComplaintCounts;
import cz.ohlas.complaint.ComplaintOverview;
import java.util.List;

/**
 * For head and deputy the complaints that are overdue or end today or tomorrow, for others the
 * statements they still owe.
 */
@SpringComponent
final class ComplaintBadge implements MenuBadge {

  private static final List<String> READERS =
      List.of("HEAD", "ACCOUNT_MANAGER", "LEAD", "ENGINEER");

  private final ComplaintOverview overview;
  private final CurrentStaff currentStaff;

  ComplaintBadge(ComplaintOverview overview, CurrentStaff currentStaff) {
    this.overview = overview;
    this.currentStaff = currentStaff;
  }

  @Override
  public String path() {
    return ComplaintNavigation.ROUTE;
  }

  @Override
  public int count() {
    if (READERS.stream().noneMatch(currentStaff.require()::holds)) {
      return 0;
    }
    if (!overview.isDeciding()) {
      return overview.statementsAsked().size();
    }
    ComplaintCounts counts = overview.counts();
    return counts.overdue() + counts.endingToday() + counts.endingTomorrow();
  }

  @Override
  public String labelKey() {
    return "complaint.badge";
  }
}

package cz.ohlas.alert.ui;

import cz.ohlas.alert.AlertFilter;
import cz.ohlas.alert.AlertKind;
import cz.ohlas.alert.AlertService;
import cz.ohlas.base.CurrentStaff;
import cz.ohlas.base.Staff;
import cz.ohlas.base.ui.MenuBadge;
import org.springframework.stereotype.Component;

/**
 * For an account manager what presses at the manager's own customers, for a lead the proofs that
 * wait for verification (REG-2).
 */
@Component
class AlertBadge implements MenuBadge {

  private final AlertService alerts;
  private final CurrentStaff currentStaff;

  AlertBadge(AlertService alerts, CurrentStaff currentStaff) {
    this.alerts = alerts;
    this.currentStaff = currentStaff;
  }

  @Override
  public String path() {
    return AlertNavigation.ROUTE;
  }

  @Override
  public int count() {
    Staff me = currentStaff.require();
    if (me.holds("ACCOUNT_MANAGER")) {
      return alerts.pressing(me.id()).value();
    }
    return me.holds("LEAD")
        ? alerts.count(AlertFilter.ALL.withKind(AlertKind.PROOF_TO_VERIFY)).value()
        : 0;
  }

  @Override
  public String labelKey() {
    return "alert.badge";
  }
}

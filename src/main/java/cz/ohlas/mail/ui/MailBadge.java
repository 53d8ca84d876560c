package cz.ohlas.mail.ui;

import cz.ohlas.base.CurrentStaff;
import cz.ohlas.base.Staff;
import cz.ohlas.base.ui.MenuBadge;
import cz.ohlas.mail.MailService;
import cz.ohlas.security.Role;
import org.springframework.stereotype.Component;

/** How many mails did not go, or nobody knows whether they did. */
@Component
class MailBadge implements MenuBadge {

  private final MailService mails;
  private final CurrentStaff currentStaff;

  MailBadge(MailService mails, CurrentStaff currentStaff) {
    this.mails = mails;
    this.currentStaff = currentStaff;
  }

  @Override
  public String path() {
    return MailListView.ROUTE;
  }

  @Override
  public int count() {
    Staff me = currentStaff.require();
    return me.holds(Role.LEAD.name()) || me.holds(Role.ADMINISTRATOR.name())
        ? mails.countAttention()
        : 0;
  }

  @Override
  public String labelKey() {
    return "mail.badge";
  }
}

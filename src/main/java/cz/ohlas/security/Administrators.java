package cz.ohlas.security;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.CurrentStaff;
import cz.ohlas.base.Staff;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody must be left who can let people in (ACC-6). Whoever takes an administrator away holds
 * the rows of all of them until the end, so that two cannot do it to each other at once.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Administrators {

  private static final String ACTIVE =
      """
      select id from staff_account
      where disabled = false
        and id in (select staff_account_id from staff_account_role where role = 'ADMINISTRATOR')
      order by id\
      """;

  private final JdbcClient jdbc;
  private final CurrentStaff currentStaff;

  Administrators(JdbcClient jdbc, CurrentStaff currentStaff) {
    this.jdbc = jdbc;
    this.currentStaff = currentStaff;
  }

  /**
   * Waits until nobody else takes an administrator away; to be asked before anything is read. The
   * rows are always locked in the order of their ids.
   *
   * @throws AccessDeniedException when the person who asks is none any more by then (ACC-8)
   */
  void hold() {
    jdbc.sql(ACTIVE + " for update").query(Long.class).list();
    Staff asking = currentStaff.require();
    if (asking.id() != Staff.SYSTEM_ID && !active().contains(asking.id())) {
      throw new AccessDeniedException("No administrator any more");
    }
  }

  /**
   * Checks that another one remains.
   *
   * @throws BusinessRuleViolation ACC-6 when the account is the last one
   */
  void requireOtherThan(long accountId) {
    List<Long> active = active();
    if (active.contains(accountId) && active.size() == 1) {
      throw BusinessRuleViolation.of("ACC-6", "security.rule.lastAdministrator");
    }
  }

  /** Asked anew each time: what others did while this one waited is seen. */
  private List<Long> active() {
    return jdbc.sql(ACTIVE).query((row, number) -> row.getLong(1)).list();
  }
}

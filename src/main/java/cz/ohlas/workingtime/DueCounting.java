package cz.ohlas.workingtime;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.LockWait;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Due times are counted from the calendar and from what is owed (HRS-1, REQ-3), and follow when
 * these change. Whoever counts and whoever changes therefore go one after the other: nothing is
 * counted by what is just being changed, and no change misses what is just being counted.
 *
 * <p>It is one locked row, held until the transaction ends. Take it before everything else: before
 * other locks, so that no two wait for each other, and before the calendar and contracts are read.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DueCounting {

  private static final String OTHERS = "workingtime.rule.countingElsewhere";

  private final JdbcClient jdbc;
  private final CalendarMemory memory;

  DueCounting(JdbcClient jdbc, CalendarMemory memory) {
    this.jdbc = jdbc;
    this.memory = memory;
  }

  /**
   * Waits for everybody else who counts or changes, and lets them wait from now on.
   *
   * @throws BusinessRuleViolation when they take longer than a person waits
   */
  public void hold() {
    try {
      jdbc.sql("select id from due_counting for update").query(Integer.class).single();
    } catch (DataAccessException failed) {
      if (LockWait.endedIn(failed)) {
        throw BusinessRuleViolation.plain(OTHERS);
      }
      throw failed;
    }
  }

  /** Holds it, and returns the calendar by which to count. */
  public WorkingCalendar calendar() {
    hold();
    return memory.calendar();
  }
}

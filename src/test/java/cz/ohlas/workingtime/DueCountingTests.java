package cz.ohlas.workingtime;

import static org.assertj.core.api.Assertions.assertThat;

import cz.ohlas.AtOnce;
import cz.ohlas.ConsoleTest;
import cz.ohlas.base.BusinessRuleViolation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who counts due times and who changes what they are counted from. */
class DueCountingTests extends ConsoleTest {

  @Autowired private DueCounting counting;
  @Autowired private TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;

  @Test
  void whoever_waits_for_long_is_asked_to_try_again() throws Exception {
    String told = AtOnce.during(transaction, counting::hold, this::impatiently);

    assertThat(told).isEqualTo("workingtime.rule.countingElsewhere");
    transaction.executeWithoutResult(status -> counting.hold());
  }

  private String impatiently() {
    return transaction.execute(status -> {
      wait("100");
      try {
        counting.hold();
        return "nobody else held it";
      } catch (BusinessRuleViolation others) {
        status.setRollbackOnly();
        return others.messageKey();
      } finally {
        waitAsUsual();
      }
    });
  }

  void wait(String milliseconds) {
    jdbc.sql("set lock_timeout " + milliseconds).update();
  }

  void waitAsUsual() {
    wait("10000");
  }
}

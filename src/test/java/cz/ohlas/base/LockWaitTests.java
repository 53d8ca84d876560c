package cz.ohlas.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import cz.ohlas.AtOnce;
import cz.ohlas.ConsoleTest;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What each database says to whoever waited too long is understood, whoever asked it. */
class LockWaitTests extends ConsoleTest {

  private static final String LOCKING = "select id from due_counting for update";

  @Autowired private TransactionTemplate transaction;
  @Autowired private EntityManager entities;
  @Autowired JdbcClient jdbc;

  @Test
  void a_plain_query_that_waited_too_long_is_known() throws Exception {
    assertThat(LockWait.endedIn(refusal(this::lock))).isTrue();
  }

  @Test
  void a_query_of_hibernate_that_waited_too_long_is_known() throws Exception {
    Runnable hibernate = () -> entities.createNativeQuery(LOCKING, Object.class).getResultList();
    assertThat(LockWait.endedIn(refusal(hibernate))).isTrue();
  }

  @Test
  void other_failures_are_no_waiting() {
    assertThat(
            LockWait.endedIn(
                catchThrowable(() ->
                    jdbc.sql("insert into due_counting (id) select id from due_counting")
                        .update())))
        .isFalse();
    assertThat(LockWait.endedIn(new OptimisticLockingFailureException("changed"))).isFalse();
    assertThat(LockWait.endedIn(null)).isFalse();
  }

  private Throwable refusal(Runnable locking) throws Exception {
    return AtOnce.during(transaction, this::lock, () -> catchThrowable(() -> impatiently(locking)));
  }

  private void lock() {
    jdbc.sql(LOCKING).query(Integer.class).single();
  }

  private void impatiently(Runnable work) {
    transaction.executeWithoutResult(status -> {
      wait("100");
      try {
        work.run();
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

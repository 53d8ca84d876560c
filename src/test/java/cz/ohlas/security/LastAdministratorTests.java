package cz.ohlas.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.ohlas.ConsoleTest;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.Staff;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody who can let people in is always left, whatever is done at once. */
class LastAdministratorTests extends ConsoleTest {

  @Autowired private StaffAccountService accounts;
  @Autowired private StaffRegistry registry;
  @Autowired private StaffFixtures people;
  @Autowired private TransactionTemplate transaction;

  private Staff jana;
  private Staff petr;

  @BeforeEach
  void two_administrators() {
    jana = people.person("jana", "Jana Malá", Role.ADMINISTRATOR);
    petr = people.person("petr", "Petr Novák", Role.ADMINISTRATOR);
  }

  @Test
  @DisplayName("ACC-6 of two administrators who disable each other at once, one stays")
  void acc_6_two_who_disable_each_other_at_once() {
    Throwable refusal = atOnce(jana, () -> disable(petr), petr, () -> disable(jana));
    assertThat(refusal).isInstanceOf(AccessDeniedException.class);
    assertThat(active()).containsExactly("Jana Malá");
  }

  @Test
  @DisplayName("ACC-6 of two administrators who give the role up at once, one keeps it")
  void acc_6_two_who_give_the_role_up_at_once() {
    Throwable refusal = atOnce(jana, () -> leave(jana), petr, () -> leave(petr));
    assertThat(refusal)
        .isInstanceOfSatisfying(
            BusinessRuleViolation.class, broken -> assertThat(broken.ruleId()).contains("ACC-6"));
    assertThat(active()).containsExactly("Petr Novák");
  }

  @Test
  @DisplayName("ACC-6 one gives the role up while the other disables them: the other stays")
  void acc_6_a_role_given_up_and_the_account_disabled_at_once() {
    Throwable refusal = atOnce(jana, () -> leave(jana), petr, () -> disable(jana));
    assertThat(refusal).isInstanceOf(ObjectOptimisticLockingFailureException.class);
    assertThat(active()).containsExactly("Petr Novák");
  }

  @Test
  @DisplayName("ACC-6 an administrator disabled twice at once is disabled once")
  void acc_6_one_who_is_disabled_twice_at_once() {
    Staff eva = people.person("eva", "Eva Nová", Role.ADMINISTRATOR);
    Throwable refusal = atOnce(jana, () -> disable(eva), petr, () -> disable(eva));
    assertThat(refusal).isInstanceOf(ObjectOptimisticLockingFailureException.class);
    assertThat(active()).containsExactlyInAnyOrder("Jana Malá", "Petr Novák");
  }

  @Test
  @DisplayName("ACC-6 the last administrator cannot give the role up")
  void acc_6_the_last_one_stays() {
    as(jana);
    disable(petr);
    assertThatThrownBy(() -> leave(jana)).isInstanceOf(BusinessRuleViolation.class);
    assertThat(active()).containsExactly("Jana Malá");
  }

  /**
   * The second person acts while the first one's work is done and not yet committed. Both saw the
   * accounts as they were before. Returns why the second was refused.
   */
  private Throwable atOnce(Staff first, Runnable work, Staff second, Runnable other) {
    CountDownLatch done = new CountDownLatch(1);
    CountDownLatch answered = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      Future<?> winner =
          threads.submit(() -> {
            people.signIn(first);
            transaction.executeWithoutResult(status -> {
              work.run();
              done.countDown();
              // Without a lock the other one is through by then
              await(answered, 1);
            });
          });
      Future<?> loser =
          threads.submit(() -> {
            await(done, 30);
            people.signIn(second);
            try {
              other.run();
            } finally {
              answered.countDown();
            }
          });
      winner.get();
      loser.get();
    } catch (ExecutionException refused) {
      return refused.getCause();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
    throw new AssertionError("Both were allowed");
  }

  private static void await(CountDownLatch latch, int seconds) {
    try {
      if (!latch.await(seconds, TimeUnit.SECONDS) && seconds > 1) {
        throw new IllegalStateException("Nothing came");
      }
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private void disable(Staff person) {
    accounts.disable(person.id(), 0);
  }

  private void leave(Staff person) {
    accounts.change(
        person.id(),
        0,
        new StaffAccountInput(
            "left" + person.id(), person.name(), "", "", "", person.language(), Set.of(Role.LEAD)));
  }

  private List<String> active() {
    return registry.holding(Role.ADMINISTRATOR.name()).stream().map(card -> card.name()).toList();
  }
}

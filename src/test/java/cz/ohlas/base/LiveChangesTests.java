package cz.ohlas.base;

import static org.assertj.core.api.Assertions.assertThat;

import cz.ohlas.ConsoleTest;
import cz.ohlas.base.LiveChange.Kind;
import cz.ohlas.security.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

class LiveChangesTests extends ConsoleTest {

  @Autowired private LiveChanges live;
  @Autowired private Viewers viewers;
  @Autowired private PlatformTransactionManager transactions;

  private final List<LiveChange> heard = new ArrayList<>();
  private Staff me;
  private Runnable stop;

  @BeforeEach
  void listen() {
    me = as(Role.ENGINEER);
    stop = live.listen(heard::add);
  }

  @AfterEach
  void stop() {
    stop.run();
  }

  @Test
  void a_change_is_told_once_and_only_after_it_was_committed() {
    in(() -> {
      live.changing(Kind.REQUEST, 7);
      live.changing(Kind.REQUEST, 7);
      live.changing(Kind.REQUEST, 8);
      assertThat(heard).isEmpty();
    });

    assertThat(heard)
        .containsExactly(
            new LiveChange(Kind.REQUEST, 7, me.id()), new LiveChange(Kind.REQUEST, 8, me.id()));
  }

  @Test
  void what_is_rolled_back_is_told_to_nobody() {
    new TransactionTemplate(transactions)
        .executeWithoutResult(status -> {
          live.changing(Kind.REQUEST, 7);
          status.setRollbackOnly();
        });
    assertThat(heard).isEmpty();

    in(() -> live.changing(Kind.REQUEST, 9));
    assertThat(heard).extracting(LiveChange::id).containsExactly(9L);
  }

  @Test
  void a_transaction_within_another_tells_its_own() {
    TransactionTemplate inner = new TransactionTemplate(transactions);
    inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    in(() -> {
      live.changing(Kind.REQUEST, 1);
      inner.executeWithoutResult(status -> live.changing(Kind.REQUEST, 2));
      assertThat(heard).extracting(LiveChange::id).containsExactly(2L);
      live.changing(Kind.REQUEST, 3);
    });

    assertThat(heard).extracting(LiveChange::id).containsExactly(2L, 1L, 3L);
  }

  @Test
  void a_listener_that_fails_keeps_nobody_from_hearing_nor_from_saving() {
    Runnable failing =
        live.listen(change -> {
          throw new IllegalStateException("a window that fails");
        });
    in(() -> live.changing(Kind.REQUEST, 7));
    failing.run();
    in(() -> live.changing(Kind.REQUEST, 8));

    assertThat(heard).extracting(LiveChange::id).containsExactly(7L, 8L);
  }

  @Test
  void viewers_are_the_others_whose_windows_are_there() {
    AtomicBoolean alive = new AtomicBoolean(true);
    Runnable first = viewers.opens(5, 100, alive::get);
    Runnable second = viewers.opens(5, 100, () -> true);
    Runnable own = viewers.opens(5, me.id(), () -> true);

    assertThat(viewers.others(5, me.id())).containsExactly(100L);
    assertThat(viewers.others(5, 100)).containsExactly(me.id());
    assertThat(viewers.others(6, me.id())).isEmpty();
    second.run();
    assertThat(viewers.others(5, me.id())).containsExactly(100L);
    alive.set(false);
    assertThat(viewers.others(5, me.id())).isEmpty();
    first.run();
    own.run();
    assertThat(viewers.others(5, 100)).isEmpty();
    assertThat(heard).extracting(LiveChange::kind).hasSize(6).containsOnly(Kind.REQUEST_VIEWERS);
  }

  @Test
  void a_window_that_went_without_a_word_is_told_to_the_others() {
    AtomicBoolean alive = new AtomicBoolean(true);
    Runnable staying = viewers.opens(5, 100, () -> true);
    viewers.opens(5, 101, alive::get);
    viewers.forgetGone();
    assertThat(viewers.others(5, me.id())).containsExactly(100L, 101L);
    heard.clear();
    alive.set(false);
    viewers.forgetGone();

    assertThat(heard).extracting(LiveChange::id).containsExactly(5L);
    alive.set(true);
    assertThat(viewers.others(5, me.id())).containsExactly(100L);
    staying.run();
  }

  @Test
  void a_window_that_cannot_be_asked_is_gone_and_hides_nobody() {
    viewers.opens(
        5,
        100,
        () -> {
          throw new IllegalStateException("no window");
        });
    Runnable staying = viewers.opens(5, 101, () -> true);
    AtomicBoolean alive = new AtomicBoolean(true);
    viewers.opens(6, 102, alive::get);
    assertThat(viewers.others(5, me.id())).containsExactly(101L);
    alive.set(false);
    heard.clear();
    viewers.forgetGone();
    assertThat(heard).extracting(LiveChange::id).containsExactlyInAnyOrder(5L, 6L);
    staying.run();
  }

  @Test
  void the_thread_that_looks_for_windows_that_are_gone_ends_with_the_console()
      throws InterruptedException {
    Viewers ending = new Viewers(live);
    long with = sweepers();
    ending.stop();
    for (int tries = 0; tries < 100 && sweepers() == with; tries++) {
      Thread.sleep(20);
    }
    assertThat(sweepers()).isEqualTo(with - 1);
  }

  private static long sweepers() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("viewers"))
        .count();
  }

  private void in(Runnable work) {
    new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
  }
}

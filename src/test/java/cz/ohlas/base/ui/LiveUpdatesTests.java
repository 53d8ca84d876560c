package cz.ohlas.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.VaadinSession;
import cz.ohlas.UiTest;
import cz.ohlas.base.LiveChange;
import cz.ohlas.base.LiveChange.Kind;
import cz.ohlas.base.LiveChanges;
import cz.ohlas.security.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How changes come to windows, also to those that do not take them. */
class LiveUpdatesTests extends UiTest {

  private static final int PATIENCE = 100;

  @Autowired private LiveChanges live;

  private final List<List<LiveChange>> heard = new CopyOnWriteArrayList<>();
  private LiveUpdates updates;

  @BeforeEach
  void somebody() {
    as(Role.ENGINEER);
    updates = new LiveUpdates(live);
  }

  @AfterEach
  void end() {
    UI.getCurrent().removeAll();
    updates.stop();
  }

  @Test
  void each_record_is_told_once_and_only_what_is_wanted() {
    Div shown = new Div();
    updates.follow(shown, change -> change.id() != 9, heard::add);
    UI.getCurrent().add(shown);
    as(Role.LEAD);
    live.happened(Kind.REQUEST, 7);
    live.happened(Kind.REQUEST, 9);
    long latest = as(Role.LEAD).id();
    live.happened(Kind.REQUEST, 7);
    live.happened(Kind.REQUEST_VIEWERS, 7);

    waitUntil(() -> !heard.isEmpty());
    assertThat(heard)
        .containsExactly(
            List.of(
                new LiveChange(Kind.REQUEST, 7, latest),
                new LiveChange(Kind.REQUEST_VIEWERS, 7, latest)));
  }

  @Test
  void a_window_that_takes_nothing_for_long_has_no_long_queue() {
    Div shown = new Div();
    updates.follow(shown, change -> true, heard::add);
    UI.getCurrent().add(shown);
    live.happened(Kind.REQUEST_VIEWERS, 3);
    for (int id = 1; id <= 10 * LiveUpdates.MOST; id++) {
      live.happened(Kind.REQUEST, id);
    }

    waitUntil(() -> !heard.isEmpty());
    assertThat(heard.getFirst()).hasSize(2);
    assertThat(heard.getFirst())
        .filteredOn(change -> change.kind() == Kind.REQUEST)
        .singleElement()
        .returns(true, LiveChange::isOfMany);
    assertThat(heard.getFirst().getFirst().id()).as("of the other kind").isEqualTo(3);
  }

  @Test
  void a_slow_window_keeps_no_other_waiting() throws InterruptedException {
    CountDownLatch over = new CountDownLatch(1);
    CountDownLatch begun = new CountDownLatch(1);
    AtomicInteger threads = new AtomicInteger();
    UI slow =
        another(command -> {
          threads.incrementAndGet();
          begun.countDown();
          await(over);
          command.execute();
        });
    Div there = new Div();
    List<LiveChange> late = new ArrayList<>();
    updates.follow(there, change -> true, late::addAll);
    slow.add(there);
    live.happened(Kind.REQUEST, 1);
    assertThat(begun.await(5, TimeUnit.SECONDS)).isTrue();

    Div here = new Div();
    updates.follow(here, change -> true, heard::add);
    UI.getCurrent().add(here);
    for (int round = 1; round <= 2; round++) {
      int rounds = round;
      live.happened(Kind.REQUEST, 2);
      waitUntil(() -> heard.size() == rounds);
    }
    assertThat(threads).as("one thread waits for one window").hasValue(1);
    assertThat(late).isEmpty();
    over.countDown();
    waitUntil(() -> !late.isEmpty());
    assertThat(late).extracting(LiveChange::id).containsExactly(1L, 2L);
    slow.removeAll();
  }

  @Test
  void a_window_that_could_not_be_told_once_hears_of_the_next_change() {
    AtomicInteger tries = new AtomicInteger();
    UI moody =
        another(command -> {
          if (tries.incrementAndGet() == 1) {
            throw new IllegalStateException("not now");
          }
          command.execute();
        });
    Div there = new Div();
    updates.follow(there, change -> true, heard::add);
    moody.add(there);
    live.happened(Kind.REQUEST, 1);
    waitUntil(() -> tries.get() == 1);
    pause();
    live.happened(Kind.REQUEST, 2);

    waitUntil(() -> !heard.isEmpty());
    assertThat(heard.getFirst()).extracting(LiveChange::id).containsExactly(2L);
    moody.removeAll();
  }

  @Test
  void what_waits_for_a_part_that_is_shown_no_more_is_told_to_nobody() {
    Div shown = new Div();
    updates.follow(shown, change -> true, heard::add);
    UI.getCurrent().add(shown);
    live.happened(Kind.REQUEST, 1);
    UI.getCurrent().remove(shown);
    for (int round = 0; round < 10; round++) {
      pause();
      MockVaadin.clientRoundtrip(true);
    }
    assertThat(heard).isEmpty();
  }

  @Test
  void at_the_end_its_thread_ends_and_nothing_fails() {
    Div shown = new Div();
    updates.follow(shown, change -> true, heard::add);
    UI.getCurrent().add(shown);
    long before = threads();
    live.happened(Kind.REQUEST, 1);
    waitUntil(() -> !heard.isEmpty());
    assertThat(threads()).isEqualTo(before + 1);
    updates.stop();
    waitUntil(() -> threads() == before);
    live.happened(Kind.REQUEST, 2);
    assertThat(heard).hasSize(1);
  }

  private static long threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("live-updates"))
        .count();
  }

  /** Another window of the session, which deals with what it is told in a way of its own. */
  private static UI another(java.util.function.Consumer<Command> way) {
    UI window =
        new UI() {
          @Override
          public Future<Void> access(Command command) {
            way.accept(command);
            return java.util.concurrent.CompletableFuture.completedFuture(null);
          }
        };
    window.getInternals().setSession(VaadinSession.getCurrent());
    return window;
  }

  private static void await(CountDownLatch over) {
    try {
      assertThat(over.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void waitUntil(BooleanSupplier come) {
    for (int tries = 0; tries < PATIENCE; tries++) {
      MockVaadin.clientRoundtrip(true);
      if (come.getAsBoolean()) {
        return;
      }
      pause();
    }
    throw new AssertionError("Nothing happened");
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}

package cz.ohlas.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import cz.ohlas.base.LiveChange;
import cz.ohlas.base.LiveChanges;
import jakarta.annotation.PreDestroy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings changes made elsewhere to the windows that show something of them: soon, together, and not
 * oftener than once a second a window, however many there are. What waits for a window is bounded,
 * and one that is slow, busy or gone keeps no other waiting.
 */
@org.springframework.stereotype.Component
public class LiveUpdates {

  /** More records than this are not named one by one. */
  static final int MOST = 500;

  private static final Logger LOG = LoggerFactory.getLogger(LiveUpdates.class);
  private static final long SOON = TimeUnit.MILLISECONDS.toNanos(100);
  private static final long BETWEEN = TimeUnit.SECONDS.toNanos(1);

  private final LiveChanges changes;

  /** Of what is to be told after its end, nothing is told. */
  private final ScheduledExecutorService clock =
      new ScheduledThreadPoolExecutor(
          1,
          Thread.ofPlatform().daemon().name("live-updates").factory(),
          new ThreadPoolExecutor.DiscardPolicy());

  LiveUpdates(LiveChanges changes) {
    this.changes = changes;
  }

  /**
   * Tells of the changes that are wanted for as long as the component is shown, in its window and
   * with the rights of the person who looks. Of very many only that there were many.
   */
  public void follow(
      Component shown, Predicate<LiveChange> wanted, Consumer<List<LiveChange>> heard) {
    shown.addAttachListener(attached -> {
      Window window = new Window(attached.getUI(), heard);
      Runnable stop =
          changes.listen(change -> {
            if (wanted.test(change)) {
              window.hear(change);
            }
          });
      shown.addDetachListener(detached -> {
        detached.unregisterListener();
        stop.run();
        window.close();
      });
    });
  }

  @PreDestroy
  void stop() {
    clock.shutdownNow();
  }

  private record Which(LiveChange.Kind kind, long id) {

    static Which of(LiveChange change) {
      return new Which(change.kind(), change.id());
    }
  }

  private final class Window {

    private final UI ui;
    private final Consumer<List<LiveChange>> heard;
    private final Map<Which, LiveChange> pending = new LinkedHashMap<>();
    private long last = System.nanoTime() - BETWEEN;
    private boolean awaited;
    private boolean closed;

    Window(UI ui, Consumer<List<LiveChange>> heard) {
      this.ui = ui;
      this.heard = heard;
    }

    synchronized void hear(LiveChange change) {
      if (closed) {
        return;
      }
      keep(change);
      if (!awaited) {
        awaited = true;
        long wait = Math.max(SOON, last + BETWEEN - System.nanoTime());
        var _ =
            clock.schedule(
                () -> Thread.startVirtualThread(this::deliver), wait, TimeUnit.NANOSECONDS);
      }
    }

    synchronized void close() {
      closed = true;
      pending.clear();
    }

    /** The latest of each record; a window that takes nothing for long has no long queue. */
    private void keep(LiveChange change) {
      LiveChange many = LiveChange.ofMany(change.kind());
      if (pending.containsKey(Which.of(many))) {
        return;
      }
      pending.put(Which.of(change), change);
      if (pending.size() > MOST) {
        pending.keySet().removeIf(which -> which.kind() == change.kind());
        pending.put(Which.of(many), many);
      }
    }

    /** In a thread of its own, which waits for this window only. */
    private void deliver() {
      try {
        var _ = ui.access(() -> tell(taken()));
      } catch (UIDetachedException gone) {
        taken();
      } catch (RuntimeException failed) {
        LOG.warn("A window could not be told of {}", taken(), failed);
      }
    }

    private void tell(List<LiveChange> all) {
      if (!all.isEmpty()) {
        heard.accept(all);
      }
    }

    private synchronized List<LiveChange> taken() {
      List<LiveChange> all = List.copyOf(pending.values());
      pending.clear();
      awaited = false;
      last = System.nanoTime();
      return all;
    }
  }
}

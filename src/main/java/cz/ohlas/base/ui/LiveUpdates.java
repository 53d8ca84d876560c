package cz.ohlas.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import cz.ohlas.base.LiveChange;
import cz.ohlas.base.LiveChanges;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Brings changes made elsewhere to the windows that show something of them: soon, together, and not
 * oftener than once a second a window, however many there are.
 */
@org.springframework.stereotype.Component
public class LiveUpdates {

  private static final long SOON = TimeUnit.MILLISECONDS.toNanos(100);
  private static final long BETWEEN = TimeUnit.SECONDS.toNanos(1);

  private final LiveChanges changes;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("live-updates").factory());

  LiveUpdates(LiveChanges changes) {
    this.changes = changes;
  }

  /**
   * Tells of changes for as long as the component is shown, in its window and with the rights of
   * the person who looks.
   */
  public void follow(Component shown, Consumer<List<LiveChange>> heard) {
    shown.addAttachListener(attached -> {
      Runnable stop = changes.listen(new Window(attached.getUI(), heard)::hear);
      shown.addDetachListener(detached -> {
        detached.unregisterListener();
        stop.run();
      });
    });
  }

  private final class Window {

    private final UI ui;
    private final Consumer<List<LiveChange>> heard;
    private final Set<LiveChange> pending = new LinkedHashSet<>();
    private long last = System.nanoTime() - BETWEEN;
    private boolean awaited;

    Window(UI ui, Consumer<List<LiveChange>> heard) {
      this.ui = ui;
      this.heard = heard;
    }

    synchronized void hear(LiveChange change) {
      pending.add(change);
      if (!awaited) {
        awaited = true;
        long wait = Math.max(SOON, last + BETWEEN - System.nanoTime());
        var _ =
            clock.schedule(
                () -> Thread.startVirtualThread(this::deliver), wait, TimeUnit.NANOSECONDS);
      }
    }

    /** One window that is slow keeps no other waiting. */
    private void deliver() {
      try {
        var _ = ui.access(() -> heard.accept(taken()));
      } catch (UIDetachedException gone) {
        taken();
      }
    }

    private synchronized List<LiveChange> taken() {
      List<LiveChange> all = List.copyOf(pending);
      pending.clear();
      awaited = false;
      last = System.nanoTime();
      return all;
    }
  }
}

package cz.ohlas.base;

import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Who has a record open now. In memory only: it is true of this moment and kept of none. */
@Component
public class Viewers {

  private static final Logger LOG = LoggerFactory.getLogger(Viewers.class);

  private final Map<Long, List<Viewer>> ofRequests = new ConcurrentHashMap<>();
  private final LiveChanges live;
  private final ScheduledExecutorService sweeper =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("viewers").factory());

  Viewers(LiveChanges live) {
    this.live = live;
    var _ = sweeper.scheduleWithFixedDelay(this::sweep, 1, 1, TimeUnit.MINUTES);
  }

  @PreDestroy
  void stop() {
    sweeper.shutdownNow();
  }

  /**
   * A person opens a request in a window.
   *
   * @param alive whether the window is still there; it may be gone without a word
   * @return the work to be run when the window shows it no longer
   */
  public Runnable opens(long requestId, long staffId, BooleanSupplier alive) {
    Viewer viewer = new Viewer(staffId, alive);
    ofRequests.merge(requestId, List.of(viewer), Viewers::joined);
    live.happened(LiveChange.Kind.REQUEST_VIEWERS, requestId);
    return () -> leaves(requestId, viewer);
  }

  /** The ids of the others who have it open, each once, in the order of coming. */
  public List<Long> others(long requestId, long thanStaffId) {
    return ofRequests.getOrDefault(requestId, List.of()).stream()
        .filter(viewer -> viewer.staffId() != thanStaffId && viewer.isThere())
        .map(Viewer::staffId)
        .distinct()
        .toList();
  }

  /** A sweep that fails is not the last one. */
  private void sweep() {
    try {
      forgetGone();
    } catch (RuntimeException failed) {
      LOG.warn("Windows that are gone could not be forgotten", failed);
    }
  }

  /** Windows that went without a word are told to the others as if they had said so. */
  void forgetGone() {
    ofRequests.forEach((requestId, all) ->
        all.stream()
            .filter(viewer -> !viewer.isThere())
            .forEach(viewer -> leaves(requestId, viewer)));
  }

  private void leaves(long requestId, Viewer viewer) {
    ofRequests.computeIfPresent(requestId, (id, all) -> without(all, viewer));
    live.happened(LiveChange.Kind.REQUEST_VIEWERS, requestId);
  }

  private static List<Viewer> joined(List<Viewer> some, List<Viewer> more) {
    List<Viewer> all = new ArrayList<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }

  private static @Nullable List<Viewer> without(List<Viewer> all, Viewer one) {
    List<Viewer> left = all.stream().filter(each -> each != one).toList();
    return left.isEmpty() ? null : left;
  }

  /** A window, told from another of the same person by being another object. */
  private static final class Viewer {

    private final long staffId;
    private final BooleanSupplier alive;

    Viewer(long staffId, BooleanSupplier alive) {
      this.staffId = staffId;
      this.alive = alive;
    }

    long staffId() {
      return staffId;
    }

    /** One that can't be asked is gone, and leaves the others be. */
    boolean isThere() {
      try {
        return alive.getAsBoolean();
      } catch (RuntimeException failed) {
        LOG.warn("A window could not be asked whether it is there", failed);
        return false;
      }
    }
  }
}

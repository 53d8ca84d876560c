package cz.ohlas.request.ui;

import com.vaadin.flow.component.UI;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.CurrentStaff;
import cz.ohlas.base.Staff;
import cz.ohlas.base.Viewers;
import cz.ohlas.base.ui.LiveUpdates;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the screens of requests need for staying true while colleagues work. */
@Component
record LiveDesk(LiveUpdates updates, Viewers viewers, CurrentStaff current, ConsoleClock clock) {

  /** A browser that is there says so every minute. */
  private static final Duration SILENCE = Duration.ofSeconds(150);

  /** Whoever looks opens a request in this window; returns what is run when they leave. */
  Runnable opens(long requestId, UI window) {
    return viewers.opens(requestId, me(), () -> isThere(window));
  }

  /** Who else has it open. */
  List<Long> others(long requestId) {
    return viewers.others(requestId, me());
  }

  private boolean isThere(UI window) {
    Instant heard = Instant.ofEpochMilli(window.getInternals().getLastHeartbeatTimestamp());
    return !window.isClosing()
        && window.getSession() != null
        && heard.plus(SILENCE).isAfter(clock.instant());
  }

  private long me() {
    return current.find().map(Staff::id).orElse(Staff.SYSTEM_ID);
  }
}

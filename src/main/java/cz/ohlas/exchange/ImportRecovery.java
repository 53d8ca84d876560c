package cz.ohlas.exchange;

import cz.ohlas.base.ConsoleClock;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says of what was under way when the console stopped that it was interrupted: nothing is there.
 */
@Component
class ImportRecovery {

  private static final List<ImportState> UNFINISHED =
      List.of(ImportState.CHECKING, ImportState.CHECKED, ImportState.SAVING);

  private final ImportRunRepository runs;
  private final ConsoleClock clock;

  ImportRecovery(ImportRunRepository runs, ConsoleClock clock) {
    this.runs = runs;
    this.clock = clock;
  }

  @EventListener(ApplicationReadyEvent.class)
  @Transactional
  public void afterStart() {
    runs.interrupt(UNFINISHED, clock.instant());
  }
}

package cz.ohlas.workingtime;

import cz.ohlas.AfterReset;
import org.springframework.stereotype.Component;

/** What the calendar remembers is of another test's database. */
@Component
class WorkingTimeFixtures implements AfterReset {

  private final CalendarMemory memory;

  WorkingTimeFixtures(CalendarMemory memory) {
    this.memory = memory;
  }

  @Override
  public void databaseWasReset() {
    memory.forget();
  }
}

package cz.ohlas.request.ui;

import cz.ohlas.base.ConsoleClock;
import cz.ohlas.workingtime.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** After what while somebody is called again; on the working clock. */
enum Again {
  /** In half an hour. */
  HALF_HOUR,
  /** In an hour. */
  HOUR,
  /** In two hours. */
  TWO_HOURS,
  /** When the next working day begins. */
  NEXT_DAY,
  /** The next step stays as it is. */
  UNCHANGED;

  @Nullable Instant after(Instant now, WorkingCalendar calendar) {
    return switch (this) {
      case HALF_HOUR -> calendar.plus(now, Duration.ofMinutes(30));
      case HOUR -> calendar.plus(now, Duration.ofHours(1));
      case TWO_HOURS -> calendar.plus(now, Duration.ofHours(2));
      case NEXT_DAY ->
          calendar.nextOpening(
              LocalDate.ofInstant(now, ConsoleClock.PRAGUE)
                  .plusDays(1)
                  .atStartOfDay(ConsoleClock.PRAGUE)
                  .toInstant());
      case UNCHANGED -> null;
    };
  }
}

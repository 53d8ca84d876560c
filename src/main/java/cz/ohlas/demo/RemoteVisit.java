package cz.ohlas.demo;

import cz.ohlas.request.ClosedConfirmation;
import cz.ohlas.request.RemoteSessionInput;
import java.time.Instant;

/** A remote connection of so many minutes, to a server or to a workstation (REM-1 to REM-4). */
final class RemoteVisit {

  private static final long SERVER_TOOL = 1;
  private static final long AMMY_ADMIN = 2;
  private static final long LOG_ME_IN = 3;

  private final RemoteSessionInput input;
  private final Instant end;

  RemoteVisit(Chance chance, Instant start, int minutes) {
    end = start.plusSeconds(minutes * 60L);
    if (chance.happens(0.6)) {
      input =
          new RemoteSessionInput(
              SERVER_TOOL, null, null, null, start, end, null, null, "práce na serveru");
      return;
    }
    ClosedConfirmation closed =
        chance.happens(0.9)
            ? ClosedConfirmation.CONFIRMED
            : chance.happens(0.97) ? ClosedConfirmation.CANNOT_VERIFY : ClosedConfirmation.NOT_YET;
    input =
        new RemoteSessionInput(
            chance.happens(0.5) ? AMMY_ADMIN : LOG_ME_IN,
            start,
            start.plusSeconds(40),
            start.plusSeconds(70),
            start.plusSeconds(90),
            end,
            closed,
            closed == ClosedConfirmation.CANNOT_VERIFY ? "uživatel už nebyl k zastižení" : null,
            "práce na stanici uživatele");
  }

  RemoteSessionInput input() {
    return input;
  }

  Instant end() {
    return end;
  }
}

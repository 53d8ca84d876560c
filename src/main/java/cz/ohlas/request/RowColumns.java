package cz.ohlas.request;

import cz.ohlas.base.ConsoleClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Works out the columns by which lists show and sort a request. */
record RowColumns(List<Query> queries, @Nullable Waiting openWait, Instant now) {

  void fill(RequestHeader row) {
    Query urgent = urgent();
    Query shown = shown();
    ResponseClock clock = shown.clock(openWait);
    row.punctuality = clock.at(now);
    row.stage = stage(row, urgent);
    row.waiting = row.state.isWaiting();
    row.newTimeTold = shown.hasNewTime();
    row.dueAt = row.stage == Stage.TO_ANSWER ? clock.promised().orElse(null) : null;
    row.dueSort =
        switch (row.stage) {
          case TO_ANSWER -> row.dueAt == null ? RequestHeader.FAR_FUTURE : row.dueAt;
          case WAITING -> endOfWait();
          case ANSWERED, ENDED -> RequestHeader.FAR_FUTURE;
        };
  }

  /** The query that lists tell of: the most urgent one, else the last. */
  Query shown() {
    Query urgent = urgent();
    return urgent == null ? queries.getLast() : urgent;
  }

  private @Nullable Query urgent() {
    return queries.stream()
        .filter(Query::isOpen)
        .min(Comparator.comparing(this::promised))
        .orElse(null);
  }

  private Stage stage(RequestHeader row, @Nullable Query urgent) {
    if (row.ended) {
      return Stage.ENDED;
    }
    if (urgent == null) {
      return row.state.isWaiting() ? Stage.WAITING : Stage.ANSWERED;
    }
    boolean running =
        queries.stream()
            .filter(Query::isOpen)
            .map(query -> query.clock(openWait))
            .anyMatch(clock -> clock.due() != null && clock.waitingSince() == null);
    return row.state.isWaiting() && !running ? Stage.WAITING : Stage.TO_ANSWER;
  }

  /** Waiting queries come after the ones whose time runs. */
  private Instant promised(Query query) {
    ResponseClock clock = query.clock(openWait);
    return clock.waitingSince() != null
        ? RequestHeader.FAR_FUTURE
        : clock.promised().orElse(RequestHeader.FAR_FUTURE);
  }

  private Instant endOfWait() {
    LocalDate until = openWait == null ? null : openWait.untilDay();
    return until == null
        ? RequestHeader.FAR_FUTURE
        : until.plusDays(1).atStartOfDay(ConsoleClock.PRAGUE).toInstant();
  }
}

package cz.ohlas.statement;

import cz.ohlas.base.ConsoleClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/** A calendar month as it is counted in Prague: from its first midnight to the next one's. */
record Period(YearMonth month) {

  /** The first moment that belongs to it. */
  Instant from() {
    return start(month.atDay(1));
  }

  /** The first moment that does not. */
  Instant to() {
    return start(month.plusMonths(1).atDay(1));
  }

  boolean contains(Instant moment) {
    return !moment.isBefore(from()) && moment.isBefore(to());
  }

  boolean hasEnded(Instant now) {
    return !now.isBefore(to());
  }

  static YearMonth monthOf(Instant moment) {
    return YearMonth.from(moment.atZone(ConsoleClock.PRAGUE));
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(ConsoleClock.PRAGUE).toInstant();
  }
}

package cz.ohlas.statement;

import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.Formats;
import java.time.Instant;
import java.util.Locale;

/** Moments as a month's tables show them: the year only where it is not the month's own. */
record Moments(Period period, Locale locale) {

  String of(Instant moment) {
    Formats formats = Formats.of(locale);
    return moment.atZone(ConsoleClock.PRAGUE).getYear() == period.month().getYear()
        ? formats.shortDateTime(moment)
        : formats.dateTime(moment);
  }
}

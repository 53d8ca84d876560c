package cz.ohlas.statement;

import cz.ohlas.base.Formats;
import cz.ohlas.base.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Work that the flat rate does not cover: hours times rate.
 *
 * @param minutes of the month and those reported late
 * @param rate CZK for an hour, null where statements say the time only
 */
record BilledApart(int minutes, @Nullable BigDecimal rate) {

  private static final BigDecimal MINUTES_AN_HOUR = BigDecimal.valueOf(60);

  static BilledApart of(Figures figures, @Nullable BigDecimal rate) {
    return new BilledApart(figures.of(Figures.BILLABLE) + figures.of(Figures.LATE_BILLABLE), rate);
  }

  /** What it comes to; empty without a rate or without such work. */
  Optional<Money> amount() {
    return rate == null || minutes == 0
        ? Optional.empty()
        : Optional.of(
            new Money(
                rate.multiply(BigDecimal.valueOf(minutes))
                    .divide(MINUTES_AN_HOUR, 2, RoundingMode.HALF_UP)));
  }

  String printedMinutes(Locale locale) {
    return Formats.of(locale).duration(Duration.ofMinutes(minutes));
  }

  String printedRate(Locale locale) {
    return rate == null ? "–" : Formats.of(locale).money(new Money(rate));
  }

  String printedAmount(Locale locale) {
    return amount().map(Formats.of(locale)::money).orElse("–");
  }
}

package cz.ohlas.base;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How dates, times, amounts and durations look, on screens and documents alike: {@code 12. 2.
 * 2013}, {@code 9:05}, {@code 25 000 Kč}, {@code 3 h 20 min}, with no-break spaces. Instants are
 * shown in Europe/Prague.
 */
public final class Formats {

  private static final char NO_BREAK = '\u00a0';

  private final Locale locale;

  private Formats(Locale locale) {
    this.locale = Translations.supported(locale);
  }

  /** The formats of a language. */
  public static Formats of(Locale locale) {
    return new Formats(locale);
  }

  /** {@code 12. 2. 2013}. */
  public String date(LocalDate date) {
    return pattern("d. M. uuuu").format(date);
  }

  /** The day on which the instant falls in Prague. */
  public String date(Instant instant) {
    return date(prague(instant).toLocalDate());
  }

  /** {@code čt 12. 2. 2013}. */
  public String weekdayDate(LocalDate date) {
    return pattern("EEE d. M. uuuu").format(date);
  }

  /** {@code po 6. 7.}, in English {@code Mon 6 July}: where the year is plain. */
  public String weekday(LocalDate date) {
    return pattern(isCzech() ? "EEE d. M." : "EEE d MMMM").format(date);
  }

  /** {@code čtvrtek 12. února}. */
  public String longDay(LocalDate date) {
    return DateTimeFormatter.ofPattern(isCzech() ? "EEEE d. MMMM" : "EEEE d MMMM", locale)
        .format(date)
        .replace(' ', NO_BREAK);
  }

  /** {@code 9:05}. */
  public String time(LocalTime time) {
    return pattern("H:mm").format(time);
  }

  /** {@code 9:05}, in Prague. */
  public String time(Instant instant) {
    return time(prague(instant).toLocalTime());
  }

  /** {@code 12. 2. 2013 9:05}, in Prague. */
  public String dateTime(Instant instant) {
    return pattern("d. M. uuuu H:mm").format(prague(instant));
  }

  /** {@code 12. 2. 16:40}, in Prague: for timelines, where the year is plain. */
  public String shortDateTime(Instant instant) {
    return pattern("d. M. H:mm").format(prague(instant));
  }

  /** {@code říjen 2026}. */
  public String month(YearMonth month) {
    return pattern("LLLL uuuu").format(month);
  }

  /** {@code 25 000 Kč}; hellers only where there are any. */
  public String money(Money money) {
    BigDecimal amount = money.amount();
    boolean whole = amount.stripTrailingZeros().scale() <= 0;
    return decimal(whole ? "#,##0" : "#,##0.00").format(amount)
        + NO_BREAK
        + (isCzech() ? "Kč" : "CZK");
  }

  /** {@code 25 000,00}: for columns of amounts whose heading names the currency. */
  public String amount(Money money) {
    return decimal("#,##0.00").format(money.amount());
  }

  /** {@code 1 000}. */
  public String number(long number) {
    return decimal("#,##0").format(number);
  }

  /** A quantity with as many decimals as it has, three at most. */
  public String quantity(BigDecimal quantity) {
    return decimal("#,##0.###").format(quantity);
  }

  /** {@code 12,25 %}, with as many decimals as it has, two at most. */
  public String percent(BigDecimal percent) {
    return decimal("#,##0.##").format(percent) + NO_BREAK + "%";
  }

  /**
   * {@code 3 h 20 min}, {@code 20 min}, {@code 4 h}; whoever shows it says whether it is working
   * time.
   */
  public String duration(Duration duration) {
    long minutes = Math.abs(duration.toMinutes());
    long hours = minutes / 60;
    long rest = minutes % 60;
    String text;
    if (hours == 0) {
      text = rest + " min";
    } else if (rest == 0) {
      text = number(hours) + " h";
    } else {
      text = number(hours) + " h " + rest + " min";
    }
    return (duration.isNegative() ? "−" : "") + text.replace(' ', NO_BREAK);
  }

  /** {@code 3 h 20 min prac. doby}. */
  public String workingTime(Duration duration) {
    return Translations.text(locale, "format.workingTime", duration(duration))
        .replace(' ', NO_BREAK);
  }

  /** {@code 9:40–10:05} on one day, both ends in full otherwise; an en dash. */
  public String range(Instant from, Instant to) {
    boolean oneDay = prague(from).toLocalDate().equals(prague(to).toLocalDate());
    return oneDay ? time(from) + "–" + time(to) : dateTime(from) + " – " + dateTime(to);
  }

  /** {@code 1. 1. 2026 – 31. 12. 2026}. */
  public String range(LocalDate from, LocalDate to) {
    return date(from) + " – " + date(to);
  }

  private boolean isCzech() {
    return "cs".equals(locale.getLanguage());
  }

  private DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern.replace(' ', NO_BREAK), locale);
  }

  private DecimalFormat decimal(String pattern) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
    if (isCzech()) {
      symbols.setGroupingSeparator(NO_BREAK);
    }
    return new DecimalFormat(pattern, symbols);
  }

  private static ZonedDateTime prague(Instant instant) {
    return instant.atZone(ConsoleClock.PRAGUE);
  }
}

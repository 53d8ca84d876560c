package cz.ohlas.exchange;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and numbers as people in Czechia write them into tables. */
final class CzechValues {

  private static final Pattern CZECH_DAY =
      Pattern.compile("(\\d{1,2})\\.\\s*(\\d{1,2})\\.\\s*(\\d{4})(?:,?\\s+[\\d:.]+)?");
  private static final Pattern ISO_DAY =
      Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ][\\d:.]+(?:Z|[+-]\\d{2}:?\\d{2})?)?");
  private static final Pattern SPACES = Pattern.compile("[\\s\u00a0\u2007\u202f]+");
  private static final Pattern EDGES =
      Pattern.compile("^[\\s\u00a0\u2007\u202f\ufeff]+|[\\s\u00a0\u2007\u202f]+$");
  private static final Pattern CURRENCY = Pattern.compile("(?iu)([.,][-–—]+)?(kč|czk)?$");
  private static final Pattern THOUSANDS_BY_DOTS =
      Pattern.compile("[+-]?[0-9]{1,3}(\\.[0-9]{3})+(,[0-9]+)?");
  private static final Pattern THOUSANDS_BY_COMMAS =
      Pattern.compile("[+-]?[0-9]{1,3}(,[0-9]{3})+\\.[0-9]+");
  private static final Pattern PLAIN = Pattern.compile("[+-]?[0-9]{1,18}([.,][0-9]{1,18})?");

  private CzechValues() {}

  /** {@code 12. 2. 2013}, {@code 12.02.2013} or {@code 2013-02-12}; a time behind it is dropped. */
  static Optional<LocalDate> date(String text) {
    Matcher czech = CZECH_DAY.matcher(SPACES.matcher(text).replaceAll(" "));
    if (czech.matches()) {
      return day(czech.group(3), czech.group(2), czech.group(1));
    }
    Matcher iso = ISO_DAY.matcher(text);
    return iso.matches() ? day(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
  }

  /**
   * {@code 25 000,00}, {@code 25.000,00}, {@code 25,000.00}, {@code 25000.5}, also with {@code ,-}
   * for no hellers and with Kč behind it. Dots before every three digits separate thousands, as in
   * Czech prices.
   */
  static Optional<BigDecimal> decimal(String text) {
    String compact = SPACES.matcher(text).replaceAll("").replace('\u2212', '-');
    String bare = CURRENCY.matcher(compact).replaceAll("");
    String digits = bare;
    if (THOUSANDS_BY_DOTS.matcher(bare).matches()) {
      digits = bare.replace(".", "");
    } else if (THOUSANDS_BY_COMMAS.matcher(bare).matches()) {
      digits = bare.replace(",", "");
    }
    return PLAIN.matcher(digits).matches()
        ? Optional.of(new BigDecimal(digits.replace(',', '.')))
        : Optional.empty();
  }

  /** As a day is written into a table of text. */
  static String written(LocalDate date) {
    return "%02d.%02d.%04d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
  }

  /** Without spaces of any kind around it. */
  static String stripped(String text) {
    return EDGES.matcher(text).replaceAll("");
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }
}

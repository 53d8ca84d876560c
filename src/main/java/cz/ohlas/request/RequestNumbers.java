package cz.ohlas.request;

import cz.ohlas.base.NumberSeries;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads a request's number as people type it: whole, without its letter, or only its end, with or
 * without {@code #}.
 */
final class RequestNumbers {

  private static final Pattern TYPED =
      Pattern.compile("#?\\s*(?:[pP][-\\s]?)?(?:(\\d{4})[-/\\s])?0*(\\d{1,6})");

  /** A number without its year is looked for in so many years back. */
  private static final int YEARS = 10;

  private RequestNumbers() {}

  /** The numbers that can be meant, the latest year's first; none when it is no number. */
  static List<String> meant(String typed, int thisYear) {
    Matcher number = TYPED.matcher(typed.strip());
    if (!number.matches()) {
      return List.of();
    }
    long ordinal = Long.parseLong(number.group(2));
    String year = number.group(1);
    return year == null
        ? IntStream.range(0, YEARS)
            .mapToObj(back -> NumberSeries.Series.REQUEST.format(thisYear - back, ordinal))
            .toList()
        : List.of(NumberSeries.Series.REQUEST.format(Integer.parseInt(year), ordinal));
  }
}

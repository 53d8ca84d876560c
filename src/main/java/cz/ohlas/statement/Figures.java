package cz.ohlas.statement;

import cz.ohlas.base.Formats;
import cz.ohlas.base.Translations;
import cz.ohlas.contract.Scope;
import cz.ohlas.request.OutcomeKind;
import cz.ohlas.request.Punctuality;
import cz.ohlas.request.RefusalGround;
import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * The figures of a month by their codes, counts and minutes; kept with the issued statement so that
 * a corrective one can say what it was before. A figure that is not there is zero.
 */
public record Figures(Map<String, Integer> values) {

  static final String RECEIVED = "received";
  static final String CARRIED_OVER = "carriedOver";
  static final String REOPENED = "reopened";
  static final String SERVED = "served";
  static final String REFUSED = "refused";
  static final String WITHDRAWN = "withdrawn";
  static final String OPEN = "open";
  static final String COUNTED_QUERIES = "queries";
  static final String RUNNING_QUERIES = "queriesRunning";
  static final String MINUTES = "minutes";
  static final String BILLABLE = "minutesBillable";
  static final String LATE_MINUTES = "minutesLate";
  static final String LATE_BILLABLE = "minutesLateBillable";

  /** Codes in the order in which people read them. */
  private static final List<String> ORDER =
      List.of(
          RECEIVED,
          CARRIED_OVER,
          REOPENED,
          SERVED,
          REFUSED,
          WITHDRAWN,
          OPEN,
          COUNTED_QUERIES,
          RUNNING_QUERIES,
          MINUTES,
          BILLABLE,
          LATE_MINUTES,
          LATE_BILLABLE);

  private static final Comparator<String> READING =
      Comparator.comparingInt(Figures::rank).thenComparing(Comparator.naturalOrder());

  /** Keeps its own copy, in order. */
  public Figures {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  static String served(OutcomeKind kind) {
    return SERVED + "." + kind.name();
  }

  static String refused(RefusalGround ground) {
    return REFUSED + "." + ground.name();
  }

  static String queries(Punctuality punctuality) {
    return COUNTED_QUERIES + "." + punctuality.name();
  }

  static String minutes(Scope scope) {
    return MINUTES + "." + scope.name();
  }

  /** A figure with its name, as people read it. */
  public record Line(String label, String value) {}

  /** All figures there are, in the order in which people read them. */
  public List<Line> lines(Locale locale) {
    return values.keySet().stream()
        .sorted(READING)
        .map(code -> new Line(label(code, locale), printed(code, locale)))
        .toList();
  }

  /** A figure's value. */
  int of(String code) {
    return values.getOrDefault(code, 0);
  }

  /** What the figure is called in documents. */
  static String label(String code, Locale locale) {
    int dot = code.indexOf('.');
    String key = dot < 0 ? code : code.substring(0, dot);
    String name = Translations.text(locale, "statement.figure." + key);
    if (dot < 0) {
      return name;
    }
    String part = code.substring(dot + 1);
    return name
        + ": "
        + switch (key) {
          case SERVED -> Words.outcome(OutcomeKind.valueOf(part), locale);
          case REFUSED -> Words.ground(RefusalGround.valueOf(part), locale);
          case MINUTES -> Scope.valueOf(part).label(locale);
          default -> Words.punctuality(Punctuality.valueOf(part), locale);
        };
  }

  /** The figure as documents print it: a number, or a duration for minutes. */
  String printed(String code, Locale locale) {
    Formats formats = Formats.of(locale);
    return code.startsWith(MINUTES)
        ? formats.duration(Duration.ofMinutes(of(code)))
        : formats.number(of(code));
  }

  /** The codes of the figures that differ, in the order in which people read them. */
  List<String> changedTo(Figures right) {
    TreeSet<String> codes = new TreeSet<>(READING);
    codes.addAll(values.keySet());
    codes.addAll(right.values.keySet());
    return codes.stream().filter(code -> of(code) != right.of(code)).toList();
  }

  private static int rank(String code) {
    int dot = code.indexOf('.');
    return ORDER.indexOf(dot < 0 ? code : code.substring(0, dot));
  }
}

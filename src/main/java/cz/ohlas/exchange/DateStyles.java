package cz.ohlas.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which of a workbook's styles show a number as a day. */
final class DateStyles {

  private static final Pattern NOT_CODE = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\[[^\\]]*]");
  private static final Pattern DAY = Pattern.compile("[dDyY]|[mM]{3,}");

  private final Set<Integer> styles = new HashSet<>();

  private DateStyles() {}

  static DateStyles of(Workbook book, String part) {
    DateStyles dates = new DateStyles();
    book.part(part)
        .ifPresent(markup -> {
          try (markup) {
            dates.read(markup);
          }
        });
    return dates;
  }

  boolean isDate(int style) {
    return styles.contains(style);
  }

  private void read(Markup markup) {
    Map<Integer, String> codes = new HashMap<>();
    boolean inCells = false;
    int style = 0;
    while (markup.next()) {
      if (markup.starts("numFmt")) {
        String code = markup.attribute("formatCode");
        codes.put(markup.number("numFmtId", -1), code == null ? "" : code);
      } else if (markup.starts("cellXfs")) {
        inCells = true;
      } else if (markup.ends("cellXfs")) {
        inCells = false;
      } else if (inCells && markup.starts("xf")) {
        int format = markup.number("numFmtId", 0);
        if (codes.containsKey(format) ? isDay(codes.get(format)) : isBuiltInDay(format)) {
          styles.add(style);
        }
        style++;
      }
    }
  }

  static boolean isDay(String code) {
    return DAY.matcher(NOT_CODE.matcher(code).replaceAll("")).find();
  }

  /** The formats that have numbers instead of codes; those for times alone are no days. */
  private static boolean isBuiltInDay(int format) {
    return (format >= 14 && format <= 17)
        || format == 22
        || (format >= 27 && format <= 36)
        || (format >= 50 && format <= 58);
  }
}

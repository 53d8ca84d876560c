package cz.ohlas.exchange;

import cz.ohlas.base.BusinessRuleViolation;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;

/** By which sign a file's cells are separated: the one by which its first rows are most alike. */
final class CsvDialect {

  private static final char[] SEPARATORS = {';', ',', '\t', '|'};
  private static final int SAMPLE = 1 << 16;
  private static final int ROWS = 50;
  private static final String SAID = "sep=";

  /** The sample is small; what it breaks is told when the file itself is read. */
  private static final TableLimits ANY =
      new TableLimits(SAMPLE, SAMPLE, SAMPLE, 0, 0, 0, 0, 0, 0, 0);

  private CsvDialect() {}

  /**
   * The separator, and whether the first line only says it ({@code sep=;}, as spreadsheet programs
   * write).
   */
  record Separator(char sign, boolean said) {}

  static Separator of(Reader text) throws IOException {
    char[] head = new char[SAMPLE];
    int length = 0;
    for (int read = text.read(head, 0, SAMPLE);
        read > 0;
        read = text.read(head, length, SAMPLE - length)) {
      length += read;
    }
    String sample = new String(head, 0, length);
    if (sample.regionMatches(true, 0, SAID, 0, SAID.length()) && length > SAID.length()) {
      return new Separator(sample.charAt(SAID.length()), true);
    }
    char best = SEPARATORS[0];
    double most = 0;
    for (char separator : SEPARATORS) {
      double likeness = likeness(sample, separator);
      if (likeness > most) {
        most = likeness;
        best = separator;
      }
    }
    return new Separator(best, false);
  }

  /** How many cells the most frequent length of a row has, times how frequent it is. */
  private static double likeness(String sample, char separator) {
    Map<Integer, Integer> lengths = new HashMap<>();
    int rows = 0;
    try (CsvRows all = new CsvRows(new StringReader(sample), separator, ANY)) {
      for (TableRow row = all.next(); row != null && rows < ROWS; row = all.next()) {
        lengths.merge(all.width(), 1, Integer::sum);
        rows++;
      }
    } catch (BusinessRuleViolation cut) {
      // A sample may end inside a quoted cell; what was read before it tells enough
    }
    int counted = Math.max(1, rows);
    return lengths.entrySet().stream()
        .filter(length -> length.getKey() > 1)
        .mapToDouble(length -> length.getKey() * Math.pow((double) length.getValue() / counted, 2))
        .max()
        .orElse(0);
  }
}

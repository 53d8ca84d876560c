package cz.ohlas.bench;

import java.util.Locale;

/**
 * One line of the table.
 *
 * @param topic the table of docs/benchmarks.md that it belongs to
 * @param data how much data it was measured with
 * @param what what was measured
 * @param value how much it was
 * @param unit in which unit; empty for plain numbers
 */
record Result(String topic, String data, String what, double value, String unit) {

  /** The value as it is read: figures behind the point only where they say something. */
  String text() {
    if (value == Math.rint(value) && Math.abs(value) < 1e9) {
      return String.valueOf((long) value);
    }
    return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.1f", value);
  }
}

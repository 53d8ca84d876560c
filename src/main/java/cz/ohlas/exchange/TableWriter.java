package cz.ohlas.exchange;

import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table row by row, none of which stays in memory. Numbers, amounts, days and moments
 * become what a spreadsheet program calculates with; texts can never become formulas. Closing
 * finishes the table and leaves the stream open.
 */
public interface TableWriter extends AutoCloseable {

  /** Begins a table with its heading; the name is the sheet's, where there are sheets. */
  static TableWriter begin(
      TableFormat format, OutputStream target, String name, List<String> heading) {
    return switch (format) {
      case XLSX -> new XlsxTableWriter(target, name, heading);
      case CSV -> new CsvTableWriter(target, heading);
    };
  }

  /**
   * Writes a row of texts, numbers, {@link cz.ohlas.base.Money}, {@link java.time.LocalDate},
   * {@link java.time.Instant} and nulls.
   */
  void row(List<? extends @Nullable Object> cells);

  @Override
  void close();
}

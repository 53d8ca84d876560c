package cz.ohlas.exchange;

import cz.ohlas.base.BusinessRuleViolation;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Rows of text with separators (RFC 4180), as patient as spreadsheet programs are: a quote counts
 * only at a cell's beginning, any end of line will do, rows may be of different lengths.
 */
final class CsvRows implements TableRows {

  private static final int END = -1;

  private final Reader text;
  private final char separator;
  private final RowBuilder row;
  private final StringBuilder cell = new StringBuilder();
  private int line = 1;
  private int width;
  private int pushedBack = Integer.MIN_VALUE;

  CsvRows(Reader text, char separator, TableLimits limits) {
    this.text = text;
    this.separator = separator;
    this.row = new RowBuilder(limits);
  }

  @Override
  public @Nullable TableRow next() {
    try {
      while (true) {
        int began = line;
        boolean more = readRow();
        if (!row.isEmpty()) {
          return row.take(began);
        }
        if (!more) {
          return null;
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** How many cells the last row had, empty ones too. */
  int width() {
    return width;
  }

  /** Whether anything may follow. */
  private boolean readRow() throws IOException {
    int column = 0;
    while (true) {
      row.checkColumn(column);
      int end = readCell();
      row.put(column++, Cell.of(cell.toString()));
      if (end != separator) {
        width = column;
        return end != END;
      }
    }
  }

  /** Reads up to what ends the cell: the separator, a line's end or the file's. */
  private int readCell() throws IOException {
    cell.setLength(0);
    int sign = read();
    if (sign == '"') {
      readQuoted();
      sign = read();
    }
    while (sign != END && sign != separator && sign != '\n' && sign != '\r') {
      append(sign);
      sign = read();
    }
    if (sign == '\r') {
      int after = read();
      if (after != '\n') {
        pushedBack = after;
      }
    }
    if (sign == '\n' || sign == '\r') {
      line++;
    }
    return sign;
  }

  private void readQuoted() throws IOException {
    int opened = line;
    while (true) {
      int sign = read();
      if (sign == END) {
        throw BusinessRuleViolation.plain("exchange.rule.quote", opened);
      }
      if (sign == '"') {
        int after = read();
        if (after != '"') {
          pushedBack = after;
          return;
        }
      } else if (sign == '\n') {
        line++;
      }
      cell.append((char) sign);
      if (cell.length() > row.cellLength()) {
        throw BusinessRuleViolation.plain("exchange.rule.quote", opened);
      }
    }
  }

  private void append(int sign) {
    cell.append((char) sign);
    row.checkLength(cell.length(), line);
  }

  private int read() throws IOException {
    if (pushedBack != Integer.MIN_VALUE) {
      int sign = pushedBack;
      pushedBack = Integer.MIN_VALUE;
      return sign;
    }
    return text.read();
  }

  @Override
  public void close() {
    try {
      text.close();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}

package cz.ohlas.exchange;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.Money;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of a workbook, usually its only one. Texts stand in their cells and not in a common
 * table, which would grow with the rows; the first rows wait until the widths of the columns are
 * known from them.
 */
final class XlsxTableWriter implements TableWriter {

  private static final int FLUSH = 500;
  private static final int LAST_ROW = 1_048_575;
  private static final int LONGEST_TEXT = 32_767;
  private static final int NARROWEST = 9;
  private static final int WIDEST = 60;
  private static final String DAY = "d. m. yyyy";
  private static final String MOMENT = "d. m. yyyy h:mm";
  private static final String MONEY = "#,##0.00";

  /** What markup can't hold, and what sheets can't be called. */
  private static final Pattern NO_TEXT =
      Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]");

  private static final Pattern NO_NAME = Pattern.compile("[\\[\\]:*?/\\\\']");
  private static final int LONGEST_NAME = 31;

  private final Workbook book;
  private final boolean alone;
  private final Worksheet sheet;
  private final int[] widths;
  private int rows;

  XlsxTableWriter(OutputStream target, String name, List<String> heading) {
    this(book(target), true, name, heading);
  }

  private XlsxTableWriter(Workbook book, boolean alone, String name, List<String> heading) {
    this.book = book;
    this.alone = alone;
    String cleaned = NO_NAME.matcher(name).replaceAll(" ").strip();
    sheet = book.newWorksheet(cleaned.substring(0, Math.min(cleaned.length(), LONGEST_NAME)));
    widths = new int[heading.size()];
    for (int column = 0; column < heading.size(); column++) {
      put(column, heading.get(column));
    }
    if (!heading.isEmpty()) {
      sheet.range(0, 0, 0, heading.size() - 1).style().bold().set();
    }
    sheet.freezePane(0, 1);
    rows = 1;
  }

  /** A workbook for several sheets, which whoever makes it finishes. */
  static Workbook book(OutputStream target) {
    return new Workbook(new Held(target), "Ohlas", "1.0");
  }

  /** The next sheet of the workbook; to be closed before another one begins. */
  static TableWriter sheet(Workbook book, String name, List<String> heading) {
    return new XlsxTableWriter(book, false, name, heading);
  }

  @Override
  public void row(List<? extends @Nullable Object> cells) {
    if (rows > LAST_ROW) {
      throw BusinessRuleViolation.plain("exchange.rule.workbookRows", LAST_ROW);
    }
    for (int column = 0; column < cells.size(); column++) {
      put(column, cells.get(column));
    }
    rows++;
    if (rows % FLUSH == 0) {
      flush();
    }
  }

  private void put(int column, @Nullable Object value) {
    switch (value) {
      case null -> {}
      case Money money -> number(column, money.amount(), MONEY);
      case BigDecimal number -> number(column, number, null);
      case Number number -> number(column, BigDecimal.valueOf(number.longValue()), null);
      case LocalDate day -> {
        sheet.value(rows, column, day);
        dress(column, DAY, 12);
      }
      case Instant moment -> {
        sheet.value(rows, column, moment.atZone(ConsoleClock.PRAGUE).toLocalDateTime());
        dress(column, MOMENT, 17);
      }
      default -> text(column, value.toString());
    }
  }

  private void text(int column, String value) {
    if (value.isEmpty()) {
      return;
    }
    String text = NO_TEXT.matcher(FormulaGuard.guarded(value)).replaceAll(" ");
    sheet.inlineString(
        rows, column, text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT));
    widen(column, text.length() + 2);
  }

  private void number(int column, BigDecimal number, @Nullable String format) {
    sheet.value(rows, column, number);
    dress(column, format, number.toPlainString().length() + 4);
  }

  private void dress(int column, @Nullable String format, int width) {
    if (format != null) {
      sheet.style(rows, column).format(format).set();
    }
    widen(column, width);
  }

  private void widen(int column, int width) {
    if (column < widths.length) {
      widths[column] = Math.clamp(width, Math.max(widths[column], NARROWEST), WIDEST);
    }
  }

  private void flush() {
    try {
      if (rows <= FLUSH) {
        setWidths();
      }
      sheet.flush();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void setWidths() {
    for (int column = 0; column < widths.length; column++) {
      sheet.width(column, widths[column]);
    }
  }

  @Override
  public void close() {
    try {
      if (rows < FLUSH) {
        setWidths();
      }
      if (alone) {
        book.finish();
      } else {
        sheet.finish();
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Stays open when the workbook is finished. */
  private static final class Held extends FilterOutputStream {

    private Held(OutputStream target) {
      super(target);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}

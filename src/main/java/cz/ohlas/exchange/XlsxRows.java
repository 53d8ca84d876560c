package cz.ohlas.exchange;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a workbook's first visible sheet. Formulas count by the value that was saved with them.
 */
final class XlsxRows implements TableRows {

  /** So many digits of a number are its own, what is behind them is the way it is kept. */
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

  private static final LocalDate FIRST_1900 = LocalDate.of(1899, 12, 31);
  private static final LocalDate FIRST_1904 = LocalDate.of(1904, 1, 1);

  /** The 1900 calendar of spreadsheets has a 29 February that never was. */
  private static final int DAY_THAT_NEVER_WAS = 60;

  /** A power that would fill a page with zeros is no number of a company. */
  private static final int LONGEST_NUMBER = 400;

  private static final int LAST_DAY = 2_958_465;

  private final Workbook book;
  private final WorkbookParts parts;
  private final SharedTexts texts;
  private final DateStyles dates;
  private final Markup sheet;
  private final RowBuilder row;
  private int line;

  private XlsxRows(Workbook book) {
    this.book = book;
    this.parts = WorkbookParts.of(book);
    this.texts = SharedTexts.of(book, parts.sharedTexts());
    this.dates = DateStyles.of(book, parts.styles());
    this.sheet = book.part(parts.sheet()).orElseThrow(Workbook::broken);
    this.row = new RowBuilder(book.limits());
  }

  /** Reads a workbook and closes it, also when it is refused at once. */
  static XlsxRows of(Workbook book) {
    boolean opened = false;
    try {
      XlsxRows rows = new XlsxRows(book);
      opened = true;
      return rows;
    } finally {
      if (!opened) {
        book.close();
      }
    }
  }

  @Override
  public @Nullable TableRow next() {
    int column = -1;
    while (sheet.next()) {
      if (sheet.starts("row")) {
        line = sheet.number("r", line + 1);
        column = -1;
      } else if (sheet.starts("c")) {
        column = column(sheet.attribute("r"), column + 1);
        row.put(column, cell());
      } else if (sheet.ends("row") && !row.isEmpty()) {
        return row.take(line);
      } else if (sheet.ends("sheetData")) {
        return null;
      }
    }
    return null;
  }

  private Cell cell() {
    String type = sheet.attribute("t");
    int style = sheet.number("s", 0);
    StringBuilder value = new StringBuilder();
    String inline = null;
    boolean inValue = false;
    while (sheet.next() && !sheet.ends("c")) {
      if (sheet.starts("is")) {
        inline = RichText.read(sheet, "is", book.limits().cellLength());
      } else if (sheet.starts("v")) {
        inValue = true;
      } else if (sheet.ends("v")) {
        inValue = false;
      } else if (inValue && sheet.isText()) {
        sheet.appendTextTo(value);
        row.checkLength(value.length(), line);
      }
    }
    return inline != null
        ? text(inline)
        : value(type == null ? "n" : type, style, value.toString());
  }

  private Cell value(String type, int style, String value) {
    if (value.isEmpty()) {
      return Cell.EMPTY;
    }
    return switch (type) {
      case "s" -> text(texts.get(value));
      case "n" -> number(style, value);
      case "d" -> CzechValues.date(value).map(Cell::of).orElseGet(() -> text(value));
      default -> text(value);
    };
  }

  private Cell text(String text) {
    row.checkLength(text.length(), line);
    return Cell.of(text);
  }

  private Cell number(int style, String value) {
    BigDecimal number;
    try {
      number = new BigDecimal(value);
    } catch (NumberFormatException odd) {
      return text(value);
    }
    if (number.precision() + Math.abs((long) number.scale()) > LONGEST_NUMBER) {
      return text(value);
    }
    boolean isDay =
        dates.isDate(style)
            && number.signum() >= 0
            && number.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0;
    return isDay ? Cell.of(day(number.intValue())) : Cell.of(number.round(DIGITS));
  }

  private LocalDate day(int number) {
    if (parts.since1904()) {
      return FIRST_1904.plusDays(number);
    }
    return FIRST_1900.plusDays(number > DAY_THAT_NEVER_WAS ? number - 1L : number);
  }

  /** The column of a cell's name such as {@code AB12}, counted from 0. */
  private static int column(@Nullable String name, int next) {
    if (name == null) {
      return next;
    }
    int column = 0;
    for (int at = 0; at < name.length() && at < 4; at++) {
      char letter = name.charAt(at);
      if (letter < 'A' || letter > 'Z') {
        break;
      }
      column = column * 26 + letter - 'A' + 1;
    }
    if (column == 0) {
      throw Workbook.broken();
    }
    return column - 1;
  }

  @Override
  public void close() {
    sheet.close();
    book.close();
  }
}

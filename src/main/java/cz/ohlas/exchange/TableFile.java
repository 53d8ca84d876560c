package cz.ohlas.exchange;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.document.ReceivedFile;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A table that somebody brought. Looked into once for its encoding, its separator and its heading;
 * its rows can be read as often as needed, each time from the file.
 */
public final class TableFile {

  private static final int LOOKED_AT = 20;

  private final Path file;
  private final TableFormat format;
  private final TableLimits limits;
  private final Charset charset;
  private final CsvDialect.Separator separator;
  private final TableRow heading;
  private final List<TableRow> sample;

  private TableFile(Path file, TableFormat format, TableLimits limits) throws IOException {
    this.file = file;
    this.format = format;
    this.limits = limits;
    this.charset = format == TableFormat.CSV ? CsvText.encoding(file) : Charset.defaultCharset();
    this.separator = format == TableFormat.CSV ? separator() : new CsvDialect.Separator(';', false);
    List<TableRow> first = first();
    this.heading = Heading.among(first);
    this.sample = List.copyOf(first.subList(first.indexOf(heading) + 1, first.size()));
  }

  /**
   * Looks into a file.
   *
   * @throws BusinessRuleViolation when it can't be read as the table it claims to be, or has no row
   */
  public static TableFile of(ReceivedFile received) {
    return of(received.path(), TableFormat.of(received.type()), TableLimits.USUAL);
  }

  static TableFile of(Path file, TableFormat format, TableLimits limits) {
    try {
      return new TableFile(file, format, limits);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** What kind of table it is. */
  public TableFormat format() {
    return format;
  }

  /** The names of the columns, as many as the heading has; unnamed ones are empty. */
  public List<String> columns() {
    return heading.cells().stream().map(Cell::text).toList();
  }

  /** The first rows below the heading. */
  public List<TableRow> sample() {
    return sample;
  }

  /** All rows below the heading; close them. */
  public TableRows rows() {
    TableRows rows = open();
    boolean found = false;
    try {
      TableRow row = rows.next();
      while (row != null && row.line() < heading.line()) {
        row = rows.next();
      }
      found = true;
      return rows;
    } finally {
      if (!found) {
        rows.close();
      }
    }
  }

  private List<TableRow> first() {
    List<TableRow> first = new ArrayList<>();
    try (TableRows rows = open()) {
      TableRow row = rows.next();
      while (row != null && first.size() < LOOKED_AT) {
        first.add(row);
        row = rows.next();
      }
    }
    if (first.isEmpty()) {
      throw BusinessRuleViolation.plain("exchange.rule.empty");
    }
    return first;
  }

  private TableRows open() {
    if (format == TableFormat.XLSX) {
      return XlsxRows.of(Workbook.open(file, limits));
    }
    try {
      CsvRows rows = new CsvRows(CsvText.open(file, charset), separator.sign(), limits);
      if (separator.said()) {
        rows.next();
      }
      return rows;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private CsvDialect.Separator separator() throws IOException {
    try (Reader text = CsvText.open(file, charset)) {
      return CsvDialect.of(text);
    }
  }
}

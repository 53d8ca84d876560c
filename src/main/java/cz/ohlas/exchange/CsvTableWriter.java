package cz.ohlas.exchange;

import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.Money;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text as Czech spreadsheet programs open it by a double click: semicolons, decimal commas, UTF-8
 * with its mark.
 */
final class CsvTableWriter implements TableWriter {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm").withZone(ConsoleClock.PRAGUE);

  private final Writer text;

  CsvTableWriter(OutputStream target, List<String> heading) {
    text = new BufferedWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8));
    write("\ufeff");
    row(heading);
  }

  @Override
  public void row(List<? extends @Nullable Object> cells) {
    for (int column = 0; column < cells.size(); column++) {
      write(column == 0 ? "" : ";");
      write(quoted(written(cells.get(column))));
    }
    write("\r\n");
  }

  private static String written(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Money money -> number(money.amount());
      case BigDecimal number -> number(number);
      case Number number -> number.toString();
      case LocalDate day -> CzechValues.written(day);
      case Instant moment -> MOMENT.format(moment);
      default -> FormulaGuard.guarded(value.toString());
    };
  }

  private static String number(BigDecimal number) {
    return number.toPlainString().replace('.', ',');
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(sign -> ";\"\r\n\t".indexOf(sign) >= 0);
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  private void write(String piece) {
    try {
      text.write(piece);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public void close() {
    try {
      text.flush();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}

package cz.ohlas.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import cz.ohlas.base.Money;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables are written as spreadsheet programs want them, and do nothing when they are opened. */
class TableWriterTests {

  private static final List<String> HEADING = List.of("Název", "Od", "Zapsáno", "Cena", "Počet");
  private static final LocalDate DAY = LocalDate.of(2013, 2, 12);
  private static final Instant MOMENT = Instant.parse("2013-02-12T08:05:00Z");

  @TempDir private Path folder;

  @Test
  void text_opens_in_czech_spreadsheet_programs_by_a_double_click() throws IOException {
    Path file =
        write(
            TableFormat.CSV,
            row("Žluťoučký \"kůň\"; s.r.o.", DAY, MOMENT, Money.czk(25_000), 3),
            row(null, null, null, new BigDecimal("-1.5"), 4L));
    assertThat(Files.readAllBytes(file)).startsWith(0xEF, 0xBB, 0xBF);
    assertThat(Files.readString(file))
        .isEqualTo(
            "\ufeffNázev;Od;Zapsáno;Cena;Počet\r\n"
                + "\"Žluťoučký \"\"kůň\"\"; s.r.o.\";12.02.2013;12.02.2013 09:05;25000,00;3\r\n"
                + ";;;-1,5;4\r\n");
  }

  @Test
  void a_workbook_has_days_as_days_numbers_as_numbers_and_a_heading_that_stays()
      throws IOException {
    Path file =
        write(
            TableFormat.XLSX,
            row("Kůň", DAY, MOMENT, Money.czk(25_000), 3),
            row("Brána", null, null, null, null));
    TableFile table = TableFile.of(file, TableFormat.XLSX, TableLimits.USUAL);
    assertThat(table.columns()).isEqualTo(HEADING);
    TableRow row = table.sample().getFirst();
    assertThat(row.cell(1).date()).isEqualTo(DAY);
    assertThat(row.cell(2).date()).isEqualTo(DAY);
    assertThat(row.cell(3).number()).isEqualByComparingTo("25000");
    assertThat(row.cell(4).number()).isEqualByComparingTo("3");
    assertThat(part(file, "xl/worksheets/sheet1.xml"))
        .contains("state=\"frozen\"", "<cols>", "inlineStr")
        .doesNotContain("t=\"s\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+420 602", "-cmd|' /C calc'!A0", "@SUM(A1)", "\t=1", "\r=1", "\0=1"})
  void a_text_never_becomes_a_formula_and_is_read_back_as_it_was(String text) throws IOException {
    Path csv = write(TableFormat.CSV, row(text));
    assertThat(Files.readString(csv).lines().skip(1).findFirst().orElseThrow()).matches("\"?'.*");
    Path book = write(TableFormat.XLSX, row(text));
    assertThat(part(book, "xl/worksheets/sheet1.xml"))
        .containsPattern("<t[^>]*>(?:'|&apos;|&#39;)")
        .doesNotContain("<f>");
    assertThat(Tables.texts(TableFile.of(book, TableFormat.XLSX, TableLimits.USUAL)))
        .allSatisfy(row -> assertThat(row.getFirst().strip()).endsWith(text.strip().substring(1)));
  }

  @Test
  void a_phone_number_and_an_apostrophe_come_back_as_they_were() throws IOException {
    for (TableFormat format : TableFormat.values()) {
      Path file = write(format, row("+420 602 123 456"), row("'t Hoen"), row("O'Brien"));
      assertThat(Tables.texts(TableFile.of(file, format, TableLimits.USUAL)))
          .as("%s", format)
          .containsExactly(List.of("+420 602 123 456"), List.of("'t Hoen"), List.of("O'Brien"));
    }
  }

  @ParameterizedTest
  @EnumSource(TableFormat.class)
  void whatever_is_written_is_read_back(TableFormat format) throws IOException {
    Random random = new Random(20130212);
    String signs = "abcěščřžýáíéúů ,;\"'\n\t=+-@<>&]|\u00a0😀";
    int[] points = signs.codePoints().toArray();
    List<List<String>> expected = new ArrayList<>();
    List<List<Object>> rows = new ArrayList<>();
    for (int time = 0; time < 1_200; time++) {
      StringBuilder text = new StringBuilder("x");
      for (int sign = 0; sign < random.nextInt(30); sign++) {
        text.appendCodePoint(points[random.nextInt(points.length)]);
      }
      rows.add(
          List.of(text.append('y').toString(), LocalDate.EPOCH.plusDays(random.nextInt(30_000))));
      expected.add(
          List.of(text.toString(), CzechValues.written((LocalDate) rows.getLast().get(1))));
    }
    Path file = write(format, rows.toArray(List[]::new));
    assertThat(Tables.texts(TableFile.of(file, format, TableLimits.USUAL))).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(TableFormat.class)
  void a_table_without_rows_still_has_its_heading(TableFormat format) throws IOException {
    TableFile table = TableFile.of(write(format), format, TableLimits.USUAL);
    assertThat(table.columns()).isEqualTo(HEADING);
    assertThat(Tables.texts(table)).isEmpty();
  }

  @Test
  void a_hundred_thousand_rows_leave_memory_as_they_are_written() throws IOException {
    Counting target = new Counting();
    try (TableWriter table =
        TableWriter.begin(TableFormat.XLSX, target, "Zákazníci", List.of("a", "b", "c"))) {
      long begun = target.count;
      for (int number = 0; number < 100_000; number++) {
        table.row(List.of("Zákazník číslo " + number, number, DAY));
        if (number == 50_000) {
          assertThat(target.count).as("written half-way").isGreaterThan(begun + 100_000);
        }
      }
    }
    assertThat(target.closed).isFalse();
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private Path write(TableFormat format, List<? extends @Nullable Object>... rows)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TableWriter table = TableWriter.begin(format, bytes, "Zákazníci: [vše]", HEADING)) {
      for (List<? extends @Nullable Object> row : rows) {
        table.row(row);
      }
    }
    return Tables.file(folder, "written" + format.ending(), bytes.toByteArray());
  }

  private static List<@Nullable Object> row(@Nullable Object... cells) {
    return new ArrayList<>(Arrays.asList(cells));
  }

  private static String part(Path file, String name) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Counts what is written and keeps nothing. */
  private static final class Counting extends OutputStream {

    private long count;
    private boolean closed;

    @Override
    public void write(int sign) {
      count++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      count += length;
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}

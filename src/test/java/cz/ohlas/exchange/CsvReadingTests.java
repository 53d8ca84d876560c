package cz.ohlas.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.Translations;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text with separators is read as companies have it. */
class CsvReadingTests {

  private static final Charset WINDOWS = Charset.forName("windows-1250");
  private static final String COMPANIES =
      "Název;IČO;Obec;Od;Cena\r\n"
          + "Žluťoučký kůň s.r.o.;01234567;Příbram;12.02.2013;25 000,00\r\n"
          + "\"Brána \"\"Sever\"\"; a.s.\";27169278;\"Ústí\r\nnad Labem\";1. 3. 2014;1 234,5\r\n";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"windows-1250", "UTF-8", "UTF-16LE", "UTF-16BE"})
  void a_czech_table_is_read_in_the_encodings_that_programs_save(String encoding) {
    String mark = encoding.startsWith("UTF-16") ? "\ufeff" : "";
    expectCompanies(csv(mark + COMPANIES, Charset.forName(encoding)));
  }

  @Test
  void the_mark_of_utf_8_is_no_part_of_the_first_heading() {
    expectCompanies(csv("\ufeff" + COMPANIES, StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {";", ",", "\t", "|"})
  void the_separator_is_guessed(String separator) {
    TableFile table =
        csv(
            String.join(separator, "Název", "Adresa", "Pozn.")
                + "\n"
                + String.join(separator, "Alfa", "\"Lannova 12, Praha; 3. patro\"", "")
                + "\n"
                + String.join(separator, "Beta", "Dlouhá 3", "x")
                + "\n",
            StandardCharsets.UTF_8);
    assertThat(table.columns()).containsExactly("Název", "Adresa", "Pozn.");
    assertThat(Tables.texts(table))
        .containsExactly(
            List.of("Alfa", "Lannova 12, Praha; 3. patro"), List.of("Beta", "Dlouhá 3", "x"));
  }

  @Test
  void a_first_line_that_says_the_separator_is_believed_and_passed_over() {
    TableFile table = csv("sep=|\na,b|c\n1,2|3\n", StandardCharsets.UTF_8);
    assertThat(table.columns()).containsExactly("a,b", "c");
    assertThat(Tables.texts(table)).containsExactly(List.of("1,2", "3"));
  }

  @Test
  void titles_and_groups_above_the_heading_and_empty_rows_are_passed_over() {
    TableFile table =
        csv(
            "Seznam zákazníků;;;;\n;;;;\nFirma;;Kontakt;;\nNázev;IČO;Jméno;E-mail;Telefon\n"
                + "Alfa;;Jan Novák;;602 123 456\n;;;;\nBeta;;;;\n",
            WINDOWS);
    assertThat(table.columns()).containsExactly("Název", "IČO", "Jméno", "E-mail", "Telefon");
    assertThat(Tables.texts(table))
        .containsExactly(List.of("Alfa", "", "Jan Novák", "", "602 123 456"), List.of("Beta"));
  }

  @Test
  void a_row_knows_its_line_in_the_file_also_below_a_cell_of_several_lines() {
    TableFile table = csv("a;b\n\"x\ny\";1\nz;2\n", StandardCharsets.UTF_8);
    try (TableRows rows = table.rows()) {
      assertThat(rows.next()).extracting(TableRow::line).isEqualTo(2);
      assertThat(rows.next()).extracting(TableRow::line).isEqualTo(4);
      assertThat(rows.next()).isNull();
    }
  }

  @Test
  void days_and_numbers_are_understood_as_people_write_them() {
    TableFile table = csv(COMPANIES, WINDOWS);
    TableRow row = table.sample().getFirst();
    assertThat(row.cell(3).asDate()).contains(LocalDate.of(2013, 2, 12));
    assertThat(row.cell(4).asDecimal().orElseThrow()).isEqualByComparingTo("25000");
    assertThat(row.cell(9).asDate()).isEmpty();
  }

  @Test
  void an_unclosed_quote_is_told_with_the_line_where_it_opens() {
    refused(
        "Název;Obec\nAlfa;Praha\n\"Beta;Brno\nGama;Plzeň\n",
        "Uvozovky otevřené na řádku 3 nejsou uzavřené.");
  }

  @Test
  void a_hundred_thousand_columns_are_refused() {
    refused("x;".repeat(100_000) + "\n", "Tabulka má více než 500 sloupců");
    refused(";".repeat(100_000) + "\n", "Tabulka má více než 500 sloupců");
  }

  @Test
  void a_cell_that_never_ends_is_refused() {
    refused("a;b\n1;" + "x".repeat(40_000) + "\n", "Buňka na řádku 2 je delší než 32");
    refused("a;b\n1;\"" + "x".repeat(40_000) + "\n", "Uvozovky otevřené na řádku 2");
  }

  @Test
  void too_many_rows_are_refused() {
    TableLimits few = new TableLimits(3, 10, 100, 1, 1, 1, 1, 1, 1, 1);
    TableFile table =
        TableFile.of(
            Tables.csv(folder, "a\n" + "1\n".repeat(2), StandardCharsets.UTF_8),
            TableFormat.CSV,
            few);
    assertThat(Tables.texts(table)).hasSize(2);
    Tables.csv(folder, "a\n" + "1\n".repeat(3), StandardCharsets.UTF_8);
    assertThatThrownBy(() -> Tables.texts(table)).isInstanceOf(BusinessRuleViolation.class);
  }

  @Test
  void a_file_in_no_known_encoding_is_refused() {
    byte[] odd = "Název;Obec\nAlfa;Praha\n".getBytes(StandardCharsets.UTF_8);
    odd[1] = (byte) 0x81;
    Path file = Tables.file(folder, "table.csv", odd);
    assertThatThrownBy(() -> TableFile.of(file, TableFormat.CSV, TableLimits.USUAL))
        .isInstanceOfSatisfying(
            BusinessRuleViolation.class,
            refused ->
                assertThat(refused.sentence(Translations.CZECH)).contains("známém kódování"));
  }

  @Test
  void a_table_without_rows_is_refused() {
    refused(";;\n\n;\n", "V tabulce není ani jeden řádek.");
  }

  @Test
  void whatever_was_written_by_the_book_is_read_back() {
    Random random = new Random(20130212);
    for (int time = 0; time < 300; time++) {
      List<List<String>> rows = rows(random);
      String text =
          rows.stream()
              .map(row ->
                  row.stream()
                      .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                      .collect(Collectors.joining(";")))
              .collect(Collectors.joining("\r\n"));
      List<List<String>> read = new ArrayList<>();
      try (CsvRows all = new CsvRows(new java.io.StringReader(text), ';', TableLimits.USUAL)) {
        for (TableRow row = all.next(); row != null; row = all.next()) {
          read.add(row.cells().stream().map(Cell::text).toList());
        }
      }
      assertThat(read).isEqualTo(rows);
    }
  }

  /** Rows without empty ends and without what reading takes away on purpose. */
  private static List<List<String>> rows(Random random) {
    String signs = "abcěščřž ,;\"\n\r\t'=0";
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; row <= random.nextInt(5); row++) {
      List<String> cells = new ArrayList<>();
      for (int cell = 0; cell <= random.nextInt(6); cell++) {
        StringBuilder text = new StringBuilder("x");
        for (int sign = 0; sign < random.nextInt(12); sign++) {
          text.append(signs.charAt(random.nextInt(signs.length())));
        }
        cells.add(text.append('y').toString());
      }
      rows.add(cells);
    }
    return rows;
  }

  private static void expectCompanies(TableFile table) {
    assertThat(table.columns()).containsExactly("Název", "IČO", "Obec", "Od", "Cena");
    assertThat(Tables.texts(table))
        .containsExactly(
            List.of("Žluťoučký kůň s.r.o.", "01234567", "Příbram", "12.02.2013", "25 000,00"),
            List.of(
                "Brána \"Sever\"; a.s.", "27169278", "Ústí\r\nnad Labem", "1. 3. 2014", "1 234,5"));
  }

  private void refused(String text, String sentence) {
    assertThatThrownBy(() -> Tables.texts(csv(text, StandardCharsets.UTF_8)))
        .isInstanceOfSatisfying(
            BusinessRuleViolation.class,
            refused -> assertThat(refused.sentence(Translations.CZECH)).startsWith(sentence));
  }

  private TableFile csv(String text, Charset charset) {
    return TableFile.of(Tables.csv(folder, text, charset), TableFormat.CSV, TableLimits.USUAL);
  }
}

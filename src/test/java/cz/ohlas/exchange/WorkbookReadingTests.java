package cz.ohlas.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.Translations;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks are read as spreadsheet programs write them, and never swallowed whole. */
class WorkbookReadingTests {

  private static final LocalDate DAY = LocalDate.of(2013, 2, 12);

  @TempDir private Path folder;

  @Test
  void a_workbook_written_by_a_library_is_read() throws IOException {
    Path file = folder.resolve("table.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        org.dhatim.fastexcel.Workbook book =
            new org.dhatim.fastexcel.Workbook(out, "test", "1.0")) {
      Worksheet sheet = book.newWorksheet("List1");
      sheet.value(0, 0, "Název");
      sheet.value(0, 1, "Od");
      sheet.value(0, 2, "Cena");
      sheet.value(2, 0, "Žluťoučký kůň");
      sheet.value(2, 1, DAY);
      sheet.style(2, 1).format("d. m. yyyy").set();
      sheet.value(2, 2, 25_000.1);
      sheet.value(3, 0, "Žluťoučký kůň");
      sheet.inlineString(3, 1, "12. 2. 2013");
      sheet.value(3, 2, true);
    }
    TableFile table = read(file);
    assertThat(table.columns()).containsExactly("Název", "Od", "Cena");
    assertThat(table.sample()).extracting(TableRow::line).containsExactly(3, 4);
    assertThat(Tables.texts(table))
        .containsExactly(
            List.of("Žluťoučký kůň", "12.02.2013", "25000.1"),
            List.of("Žluťoučký kůň", "12. 2. 2013", "1"));
    assertThat(table.sample().getFirst().cell(1).asDate()).contains(DAY);
    assertThat(table.sample().getFirst().cell(2).asDecimal().orElseThrow())
        .isEqualByComparingTo("25000.1");
  }

  @Test
  void texts_kept_apart_texts_in_pieces_styles_of_days_and_merged_headings_are_understood() {
    Map<String, String> parts =
        Tables.parts(
            """
            <row r="1"><c r="A1" t="s"><v>0</v></c></row>
            <row r="3"><c r="A3" t="inlineStr"><is><t>Název</t></is></c>\
            <c r="B3" t="inlineStr"><is><r><t>Smlouva </t></r><r><t>od</t></r></is></c>\
            <c r="C3" t="str"><f>"x"</f><v>IČO</v></c></row>
            <row r="5"><c r="A5" t="s"><v>1</v></c><c r="B5" s="2"><v>41317</v></c>\
            <c r="C5"><v>1234567</v></c><c r="XFD5" s="1"/></row>
            <row><c t="inlineStr"><is><t xml:space="preserve"> Beta </t></is></c>\
            <c s="1"><v>41317.75</v></c><c t="n"><v>2.7169278E7</v></c></row>
            <row r="900000"/>
            """);
    parts.put(
        "xl/sharedStrings.xml",
        """
        <sst><si><t>Seznam zákazníků</t></si>
        <si><r><t>Žluťoučký </t></r><r><rPr><b/></rPr><t>kůň</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si></sst>
        """);
    parts.put(
        "xl/styles.xml",
        """
        <styleSheet><numFmts><numFmt numFmtId="170" formatCode="[$-405]d\\. mmmm\\ yyyy;@"/></numFmts>
        <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
        <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>
        """);
    TableFile table = read(Tables.workbook(folder, parts));
    assertThat(table.columns()).containsExactly("Název", "Smlouva od", "IČO");
    assertThat(table.sample()).extracting(TableRow::line).containsExactly(5, 6);
    assertThat(Tables.texts(table))
        .containsExactly(
            List.of("Žluťoučký kůň", "12.02.2013", "1234567"),
            List.of("Beta", "12.02.2013", "27169278"));
  }

  @Test
  void the_first_sheet_that_is_not_hidden_is_read_and_days_may_count_from_1904() {
    Map<String, String> parts = Tables.parts("<row><c t=\"str\"><v>skryto</v></c></row>");
    parts.put(
        "xl/workbook.xml",
        """
        <workbook xmlns:r="r"><workbookPr date1904="1"/><sheets>
        <sheet name="Nic" sheetId="1" state="hidden" r:id="rId1"/>
        <sheet name="List" sheetId="2" r:id="rId2"/></sheets></workbook>
        """);
    parts.put(
        "xl/_rels/workbook.xml.rels",
        """
        <Relationships><Relationship Id="rId1" Type="a/worksheet" Target="worksheets/sheet1.xml"/>
        <Relationship Id="rId2" Type="a/worksheet" Target="/xl/list.xml"/></Relationships>
        """);
    parts.put("xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
    parts.put(
        "xl/list.xml",
        "<worksheet><sheetData><row><c t=\"str\"><v>Od</v></c></row>"
            + "<row><c><v>39855</v></c></row></sheetData></worksheet>");
    assertThat(Tables.texts(read(Tables.workbook(folder, parts))))
        .containsExactly(List.of("12.02.2013"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          dd.mm.yyyy            | true
          [$-405]mmmm yy        | true
          yyyy-mm-dd\\ hh:mm    | true
          h:mm:ss               | false
          #,##0.00 "Kč"         | false
          0.0 "dny"             | false
          [Red]0                | false
          General               | false
          """)
  void formats_of_days_are_told_from_others(String code, boolean day) {
    assertThat(DateStyles.isDay(code)).isEqualTo(day);
  }

  @Test
  void a_sheet_that_unpacks_to_far_more_than_the_file_is_refused() throws IOException {
    Path file =
        bomb(
            "xl/worksheets/sheet1.xml",
            "<worksheet><sheetData>",
            "<row><c s=\"1\"/></row>".repeat(1_000),
            4_000);
    assertThat(Files.size(file)).isLessThan(1 << 20);
    refused(file, "Sešit by po rozbalení zabral příliš mnoho místa.");
  }

  @Test
  void markup_without_any_end_is_refused() throws IOException {
    refused(
        bomb("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row a=\"", "x".repeat(9_999), 900),
        "Sešit by po rozbalení");
    refused(
        bomb("xl/worksheets/sheet1.xml", "<worksheet><sheetData>", "<row>".repeat(999), 900),
        "Soubor není sešit XLSX, nebo je poškozený.");
  }

  @Test
  void millions_of_texts_kept_apart_are_refused() throws IOException {
    TableLimits few =
        new TableLimits(9, 9, 99, 99, 1 << 30, 1_000_000, 1 << 30, 1 << 20, 1_000, 1 << 20);
    Path file = bomb("xl/sharedStrings.xml", "<sst>", "<si><t>a</t></si>", 1_001);
    assertThatThrownBy(() -> TableFile.of(file, TableFormat.XLSX, few))
        .isInstanceOf(BusinessRuleViolation.class)
        .hasMessageContaining("exchange.rule.bomb");
  }

  @Test
  void an_archive_of_thousands_of_parts_is_refused() {
    Map<String, String> parts = Tables.parts("<row><c t=\"str\"><v>a</v></c></row>");
    for (int part = 0; part < 2_001; part++) {
      parts.put("xl/media/" + part, "");
    }
    refused(Tables.workbook(folder, parts), "Sešit by po rozbalení zabral příliš mnoho místa.");
  }

  @Test
  void a_workbook_that_refers_to_other_files_is_refused_and_they_are_not_read() {
    Map<String, String> parts = Tables.parts("");
    Path secret = Tables.file(folder, "secret", "heslo".getBytes(StandardCharsets.UTF_8));
    String doctype = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
    parts.put(
        "xl/worksheets/sheet1.xml",
        doctype
            + "<worksheet><sheetData><row><c t=\"str\"><v>&e;</v></c></row></sheetData></worksheet>");
    refused(Tables.workbook(folder, parts), "Sešit se odkazuje na věci mimo sebe");
    parts.put("xl/sharedStrings.xml", doctype + "<sst><si><t>&e;</t></si></sst>");
    refused(Tables.workbook(folder, parts), "Sešit se odkazuje na věci mimo sebe");
  }

  @Test
  void signs_that_markup_writes_as_entities_may_stand_in_any_number_of_cells() {
    String row = "<row><c t=\"str\"><v>&apos;R&amp;D &lt;1&gt;&#10;&#x10d;</v></c></row>";
    List<List<String>> rows =
        Tables.texts(read(Tables.workbook(folder, Tables.parts(row.repeat(60_000)))));
    assertThat(rows).hasSize(59_999).contains(List.of("'R&D <1>\nč"));
  }

  @Test
  void what_is_no_workbook_is_refused() {
    refused(
        Tables.file(folder, "a.xlsx", "PK\3\4nothing".getBytes(StandardCharsets.UTF_8)),
        "Soubor není sešit XLSX");
    refused(Tables.workbook(folder, Map.of("word/document.xml", "<x/>")), "Soubor není sešit XLSX");
    refused(
        Tables.workbook(folder, Tables.parts("<row><c t=\"s\"><v>7</v></c></row>")),
        "Soubor není sešit XLSX");
    refused(Tables.workbook(folder, Tables.parts("<row><c>")), "Soubor není sešit XLSX");
  }

  @Test
  void an_empty_sheet_is_refused() {
    refused(Tables.workbook(folder, Tables.parts("<row r=\"1\"/>")), "V tabulce není ani jeden");
  }

  @Test
  void a_cell_beyond_the_last_column_is_refused() {
    refused(
        Tables.workbook(folder, Tables.parts("<row><c r=\"XFD1\" t=\"str\"><v>a</v></c></row>")),
        "Tabulka má více než 500 sloupců");
  }

  private static TableFile read(Path file) {
    return TableFile.of(file, TableFormat.XLSX, TableLimits.USUAL);
  }

  private static void refused(Path file, String sentence) {
    assertThatThrownBy(() -> Tables.texts(read(file)))
        .isInstanceOfSatisfying(
            BusinessRuleViolation.class,
            refused -> assertThat(refused.sentence(Translations.CZECH)).startsWith(sentence));
  }

  private Path bomb(String part, String beginning, String piece, int times) throws IOException {
    Path file = folder.resolve("bomb.xlsx");
    Map<String, String> parts = Tables.parts("<row><c t=\"str\"><v>a</v></c></row>");
    parts.remove(part);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, String> each : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(each.getKey()));
        zip.write(each.getValue().getBytes(StandardCharsets.UTF_8));
      }
      zip.putNextEntry(new ZipEntry(part));
      Tables.repeat(zip, beginning, 1);
      Tables.repeat(zip, piece, times);
    }
    return file;
  }
}

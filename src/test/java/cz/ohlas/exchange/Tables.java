package cz.ohlas.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Tables as programs write them, and as nobody should. */
final class Tables {

  static final String RELATIONS =
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="rId1" Target="worksheets/sheet1.xml"
       Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"/>
      </Relationships>\
      """;
  static final String BOOK =
      """
      <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
       xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
      <sheets><sheet name="List1" sheetId="1" r:id="rId1"/></sheets></workbook>\
      """;

  private Tables() {}

  static Path csv(Path folder, String text, Charset charset) {
    return file(folder, "table.csv", text.getBytes(charset));
  }

  static Path file(Path folder, String name, byte[] content) {
    try {
      return Files.write(folder.resolve(name), content);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The parts of a small workbook whose only sheet holds these rows. */
  static Map<String, String> parts(String sheetData) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("xl/workbook.xml", BOOK);
    parts.put("xl/_rels/workbook.xml.rels", RELATIONS);
    parts.put(
        "xl/worksheets/sheet1.xml",
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
            + sheetData
            + "</sheetData></worksheet>");
    return parts;
  }

  static Path workbook(Path folder, Map<String, String> parts) {
    Path file = folder.resolve("table.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return file;
  }

  /** Writes a piece over and over without holding what comes of it. */
  static void repeat(OutputStream target, String piece, int times) throws IOException {
    byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
    for (int time = 0; time < times; time++) {
      target.write(bytes);
    }
  }

  static List<List<String>> texts(TableFile table) {
    List<List<String>> all = new ArrayList<>();
    try (TableRows rows = table.rows()) {
      for (TableRow row = rows.next(); row != null; row = rows.next()) {
        all.add(row.cells().stream().map(Cell::text).toList());
      }
    }
    return all;
  }
}

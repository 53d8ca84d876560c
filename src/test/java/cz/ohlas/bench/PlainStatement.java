package cz.ohlas.bench;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import cz.ohlas.report.DocumentFact;
import cz.ohlas.report.DocumentRow;
import cz.ohlas.statement.StatementPrint;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A statement's text without any reporting engine: by tables, and placed by hand. */
final class PlainStatement {

  private static final float MARGIN = 51;
  private static final float TOP = 786;
  private static final float BOTTOM = 62;
  private static final float WIDTH = 493;
  private static final float LINE = 15;
  private static final float[] COLUMNS = {61, 56, 63, 98, 55, 56, 82, 22};

  private final BaseFont regular = font("SourceSans3-Regular.ttf");
  private final BaseFont bold = font("SourceSans3-SemiBold.ttf");

  /** Ordinary code: paragraphs, and a table that the library lays out and breaks. */
  byte[] byTables(StatementPrint print) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Document document = new Document(PageSize.A4, MARGIN, MARGIN, 56, BOTTOM);
    PdfWriter.getInstance(document, bytes);
    document.open();
    Font text = new Font(regular, 8);
    Font strong = new Font(bold, 11);
    for (String line : head(print)) {
      document.add(new Paragraph(line, text));
    }
    String section = "";
    PdfPTable table = null;
    for (DocumentRow row : print.rows()) {
      if (!section.equals(row.section())) {
        add(document, table);
        section = row.section();
        document.add(new Paragraph(row.heading(), strong));
        table = new PdfPTable(COLUMNS.length);
        table.setWidthPercentage(100);
        table.setWidths(COLUMNS);
      }
      cells(table, row, text);
    }
    add(document, table);
    document.close();
    return bytes.toByteArray();
  }

  private static void cells(PdfPTable table, DocumentRow row, Font text) {
    List<String> cells = texts(row);
    boolean whole = !"REQUEST".equals(row.kind());
    for (String cell : whole ? List.of(String.join("   ", cells)) : cells.subList(0, 8)) {
      PdfPCell box = new PdfPCell(new Phrase(cell, text));
      box.setColspan(whole ? COLUMNS.length : 1);
      box.setBorder(PdfPCell.BOTTOM);
      box.setBorderWidth(0.25f);
      table.addCell(box);
    }
  }

  private static void add(Document document, PdfPTable table) {
    if (table != null) {
      document.add(table);
    }
  }

  /** The floor: every line is put where it belongs, nothing is measured or broken. */
  byte[] byHand(StatementPrint print) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Document document = new Document(PageSize.A4);
    PdfWriter writer = PdfWriter.getInstance(document, bytes);
    document.open();
    PdfContentByte page = writer.getDirectContent();
    float y = TOP;
    page.beginText();
    for (String line : head(print)) {
      y = put(page, regular, 8, line, MARGIN, y);
    }
    String section = "";
    for (DocumentRow row : print.rows()) {
      if (y < BOTTOM) {
        page.endText();
        document.newPage();
        page.beginText();
        y = TOP;
      }
      if (!section.equals(row.section())) {
        section = row.section();
        y = put(page, bold, 11, row.heading(), MARGIN, y);
      }
      y = row(page, row, y);
    }
    page.endText();
    document.close();
    return bytes.toByteArray();
  }

  private float row(PdfContentByte page, DocumentRow row, float y) {
    List<String> cells = texts(row);
    if (!"REQUEST".equals(row.kind())) {
      return put(page, regular, 8, String.join("   ", cells), MARGIN, y);
    }
    float x = MARGIN;
    for (int column = 0; column < COLUMNS.length; column++) {
      put(page, regular, 8, cells.get(column), x, y);
      x += COLUMNS[column];
    }
    page.endText();
    page.setLineWidth(0.25f);
    page.moveTo(MARGIN, y - 4);
    page.lineTo(MARGIN + WIDTH, y - 4);
    page.stroke();
    page.beginText();
    return y - LINE;
  }

  private static float put(
      PdfContentByte page, BaseFont font, float size, String text, float x, float y) {
    page.setFontAndSize(font, size);
    page.showTextAligned(Element.ALIGN_LEFT, text.replace('\n', ' '), x, y, 0);
    return y - LINE;
  }

  private static List<String> head(StatementPrint print) {
    List<String> lines = new ArrayList<>();
    lines.add(print.head().letterhead().name());
    lines.addAll(print.head().letterhead().lines());
    lines.add(print.head().title());
    lines.add(print.head().subtitle());
    lines.add(print.head().partyName());
    lines.addAll(print.head().partyLines());
    for (DocumentFact fact : print.head().facts()) {
      lines.add(fact.label() + "   " + fact.value());
    }
    return lines;
  }

  private static List<String> texts(DocumentRow row) {
    return Stream.of(row.c1(), row.c2(), row.c3(), row.c4(), row.c5(), row.c6(), row.c7(), row.c8())
        .toList();
  }

  private static BaseFont font(String name) {
    try {
      return BaseFont.createFont(
          "reports/common/fonts/" + name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
    } catch (IOException missing) {
      throw new IllegalStateException(missing);
    }
  }
}

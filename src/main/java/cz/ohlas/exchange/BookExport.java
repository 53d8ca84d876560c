package cz.ohlas.exchange;

import cz.ohlas.document.DocumentDownload;
import cz.ohlas.document.ReceivedFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.springframework.stereotype.Component;

/** Makes a workbook of several sheets, small enough to be held in memory until it was sent. */
@Component
public class BookExport {

  /** The finished file. */
  public DocumentDownload file(String name, List<BookSheet> sheets) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Workbook book = XlsxTableWriter.book(bytes);
    for (BookSheet sheet : sheets) {
      try (TableWriter table = XlsxTableWriter.sheet(book, sheet.title(), sheet.heading())) {
        sheet.rows().forEach(table::row);
      }
    }
    try {
      book.finish();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    byte[] content = bytes.toByteArray();
    return new DocumentDownload(
        ReceivedFile.safeName(name) + TableFormat.XLSX.ending(),
        TableFormat.XLSX.contentType(),
        content.length,
        target -> {
          try {
            target.write(content);
          } catch (IOException broken) {
            throw new UncheckedIOException(broken);
          }
        });
  }
}

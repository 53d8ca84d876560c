package cz.ohlas.exchange;

import cz.ohlas.document.DocumentDownload;
import cz.ohlas.document.ReceivedFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes a file of rows that are read while it is written: one transaction that only reads, no more
 * than a page of rows in memory. Rights are those of the reading itself. The file waits in a
 * temporary place until it was sent, so that what breaks on the way leaves no half of a file.
 */
@Component
public class TableExport {

  private final TransactionTemplate reading;

  TableExport(PlatformTransactionManager transactions) {
    reading = new TransactionTemplate(transactions);
    reading.setReadOnly(true);
  }

  /** The finished file; it is gone once its content was written out. */
  public DocumentDownload file(
      TableFormat format, String name, List<String> heading, Consumer<TableWriter> rows) {
    try {
      Path file = Temporary.file("export");
      boolean written = false;
      try {
        write(file, format, name, heading, rows);
        written = true;
        return download(file, format, name);
      } finally {
        if (!written) {
          Temporary.delete(file);
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void write(
      Path file, TableFormat format, String name, List<String> heading, Consumer<TableWriter> rows)
      throws IOException {
    try (OutputStream target = Files.newOutputStream(file)) {
      reading.executeWithoutResult(transaction -> {
        try (TableWriter table = TableWriter.begin(format, target, name, heading)) {
          rows.accept(table);
        }
      });
    }
  }

  private static DocumentDownload download(Path file, TableFormat format, String name)
      throws IOException {
    return new DocumentDownload(
        ReceivedFile.safeName(name) + format.ending(),
        format.contentType(),
        Files.size(file),
        target -> send(file, target));
  }

  private static void send(Path file, OutputStream target) {
    try {
      Files.copy(file, target);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } finally {
      Temporary.delete(file);
    }
  }
}

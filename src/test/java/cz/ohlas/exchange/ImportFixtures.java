package cz.ohlas.exchange;

import cz.ohlas.document.DocumentStore;
import cz.ohlas.document.ReceivedFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Brings tables as a person does and waits until the console is done with them. */
@Component
public class ImportFixtures {

  private final ImportService imports;
  private final DocumentStore documents;

  ImportFixtures(ImportService imports, DocumentStore documents) {
    this.imports = imports;
    this.documents = documents;
  }

  /** A table as it came from a browser. */
  public ReceivedFile received(String name, byte[] content) {
    return documents.receive(name, new ByteArrayInputStream(content), TableFormat.FILES);
  }

  /** Opens a table of text. */
  public ImportPreview open(String target, String csv) {
    ReceivedFile file = received("tabulka.csv", csv.getBytes(StandardCharsets.UTF_8));
    try {
      return imports.open(target, file);
    } catch (RuntimeException refused) {
      file.close();
      throw refused;
    }
  }

  /** Opens and checks a table of text with the columns as they are guessed. */
  public ImportProgress check(String target, String csv) {
    return check(open(target, csv).places());
  }

  /** Checks the opened table. */
  public ImportProgress check(Map<String, Integer> places) {
    imports.check(places);
    return finished();
  }

  /** Brings a table of text in: checks it and saves what is good of it. */
  public ImportProgress bring(String target, String csv) {
    check(target, csv);
    imports.save();
    return finished();
  }

  /** How the import stands once nothing more happens by itself. */
  public ImportProgress finished() {
    ImportProgress now = imports.progress().orElseThrow();
    while (now.state().isRunning()) {
      try {
        Thread.sleep(20);
      } catch (InterruptedException asked) {
        throw new IllegalStateException(asked);
      }
      now = imports.progress().orElseThrow();
    }
    return now;
  }

  /** The sentences of a check, each behind its line: {@code 3: …}. */
  public static List<String> sentences(ImportProgress progress) {
    return progress.report().faults().stream()
        .map(fault -> fault.line() + ": " + fault.sentence())
        .toList();
  }

  /** The file of refused rows, read back: heading and rows. */
  public List<List<String>> refused(Path folder, TableFormat format) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    imports.refused().writeTo(bytes);
    TableFile table =
        TableFile.of(
            Tables.file(folder, "refused" + format.ending(), bytes.toByteArray()),
            format,
            TableLimits.USUAL);
    List<List<String>> all = new ArrayList<>();
    all.add(table.columns());
    all.addAll(Tables.texts(table));
    return all;
  }

  /** A workbook with these rows, the first one the heading. */
  public static byte[] workbook(List<List<Object>> rows) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    List<String> heading = rows.getFirst().stream().map(String::valueOf).toList();
    try (TableWriter table = TableWriter.begin(TableFormat.XLSX, bytes, "List1", heading)) {
      rows.stream().skip(1).forEach(table::row);
    }
    return bytes.toByteArray();
  }

  /** The guessed column names of a table by keys. */
  public static Map<String, String> guessed(ImportPreview preview) {
    Map<String, String> names = new HashMap<>();
    preview.places().forEach((key, place) -> names.put(key, preview.columns().get(place)));
    return names;
  }
}

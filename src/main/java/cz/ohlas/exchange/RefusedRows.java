package cz.ohlas.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The refused rows as a table of the same kind as the one brought, the reasons in its last column:
 * to be mended and brought again.
 */
final class RefusedRows implements AutoCloseable {

  private final Path file = Temporary.file("refused");
  private final int columns;
  private final OutputStream target;
  private final TableWriter table;

  RefusedRows(TableFile brought, String name, String reasonHeading) {
    List<String> heading = new ArrayList<>(brought.columns());
    columns = heading.size();
    heading.add(reasonHeading);
    try {
      target = new BufferedOutputStream(Files.newOutputStream(file));
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
    table = TableWriter.begin(brought.format(), target, name, heading);
  }

  void add(TableRow row, List<ImportFault> faults) {
    List<@Nullable Object> cells = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      cells.add(row.cell(column).value());
    }
    cells.add(
        faults.stream()
            .filter(fault -> !fault.warning())
            .map(ImportFault::sentence)
            .distinct()
            .collect(Collectors.joining(" ")));
    table.row(cells);
  }

  Path file() {
    return file;
  }

  /** Finishes the file, which stays. */
  @Override
  public void close() {
    try (target) {
      table.close();
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }
}

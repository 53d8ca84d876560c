package cz.ohlas.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Goes through a job's rows, some hundred at a time; what was read of the last ones is let go. */
final class ImportBatches {

  private static final int SIZE = 500;

  private ImportBatches() {}

  static void of(ImportJob job, Consumer<List<TableRow>> each) {
    try (TableRows rows = job.table().rows()) {
      List<TableRow> batch = new ArrayList<>(SIZE);
      for (TableRow row = rows.next(); row != null; row = rows.next()) {
        batch.add(row);
        if (batch.size() == SIZE) {
          step(job, each, batch);
        }
      }
      step(job, each, batch);
    }
  }

  private static void step(ImportJob job, Consumer<List<TableRow>> each, List<TableRow> batch) {
    each.accept(batch);
    job.proceed(batch.size());
    batch.clear();
  }
}

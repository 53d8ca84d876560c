package cz.ohlas.exchange;

import cz.ohlas.base.Translations;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the check of all rows found.
 *
 * @param refused the file of refused rows, null where there are none
 */
record ImportCheck(ImportFindings findings, @Nullable Path refused) {

  /** Checks, which only reads. */
  static <R> ImportCheck of(ImportJob job, ImportTarget<R> target, ImportBatches batches) {
    ImportFindings findings = new ImportFindings();
    ImportPass<R> pass = target.begin();
    Path file = null;
    boolean finished = false;
    String name = Translations.text(job.locale(), target.labelKey());
    RefusedRows refused =
        new RefusedRows(job.table(), name, Translations.text(job.locale(), "exchange.reason"));
    try (refused) {
      batches.of(
          job,
          pass.atOnce(),
          batch -> {
            for (ImportRow row : checked(job, pass, batch)) {
              findings.add(row);
              if (row.isRefused()) {
                refused.add(row.row(), row.faults());
              }
            }
          },
          pause -> {});
      finished = true;
    } finally {
      if (finished && findings.report().refused() > 0) {
        file = refused.file();
      } else {
        Temporary.delete(refused.file());
      }
    }
    return new ImportCheck(findings, file);
  }

  private static <R> List<ImportRow> checked(
      ImportJob job, ImportPass<R> pass, List<TableRow> batch) {
    List<ImportRow> rows = new ArrayList<>(batch.size());
    List<ImportPass.Candidate<R>> candidates = new ArrayList<>(batch.size());
    for (TableRow each : batch) {
      ImportRow row = new ImportRow(each, job.places(), job.locale(), false);
      R value = pass.read(row);
      if (value != null && !row.isRefused()) {
        candidates.add(new ImportPass.Candidate<>(row, value));
      }
      rows.add(row);
    }
    pass.check(candidates);
    return rows;
  }
}

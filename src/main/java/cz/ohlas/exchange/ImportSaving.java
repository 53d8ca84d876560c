package cz.ohlas.exchange;

import cz.ohlas.base.BusinessRuleViolation;
import java.util.ArrayList;
import java.util.List;

/** Saves all rows that the check let through; part of one transaction. */
final class ImportSaving {

  private ImportSaving() {}

  static <R> void of(ImportJob job, ImportTarget<R> target, ImportBatches batches) {
    ImportPass<R> pass = target.begin();
    int[] position = {0};
    batches.of(
        job,
        pass.atOnce(),
        batch -> {
          List<R> values = new ArrayList<>(batch.size());
          for (TableRow row : batch) {
            if (!job.findings().isRefused(position[0]++)) {
              values.add(again(job, pass, row));
            }
          }
          pass.save(values);
        },
        pass::finish);
  }

  private static <R> R again(ImportJob job, ImportPass<R> pass, TableRow each) {
    ImportRow row = new ImportRow(each, job.places(), job.locale(), true);
    R value = pass.read(row);
    if (value == null || row.isRefused()) {
      throw BusinessRuleViolation.plain("exchange.rule.changed");
    }
    return value;
  }
}

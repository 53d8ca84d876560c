package cz.ohlas.exchange;

import cz.ohlas.base.CurrentStaff;
import cz.ohlas.base.NewRecordsHistory;
import cz.ohlas.base.NewRecordsSteps;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Goes through a job's rows, some hundred at a time; what was read and written of the last ones is
 * let go. Before each of them whoever brought the table is asked for the right anew (ACC-4, ACC-8).
 */
@Component
class ImportBatches {

  private static final String MAY_IMPORT = "ACCOUNT_MANAGER";

  private final NewRecordsHistory history;
  private final CurrentStaff currentStaff;

  ImportBatches(NewRecordsHistory history, CurrentStaff currentStaff) {
    this.history = history;
    this.currentStaff = currentStaff;
  }

  /**
   * Goes from the first row to the last and then does what comes last, which is given what to do
   * now and then; part of one transaction.
   *
   * @throws AccessDeniedException when the person may not bring tables in any more
   * @throws ImportJob.Stopped when somebody asked the job to end
   */
  void of(ImportJob job, int atOnce, Consumer<List<TableRow>> each, Consumer<Runnable> last) {
    try (TableRows rows = job.table().rows();
        NewRecordsSteps steps = history.begin()) {
      List<TableRow> batch = new ArrayList<>(atOnce);
      for (TableRow row = rows.next(); row != null; row = rows.next()) {
        batch.add(row);
        if (batch.size() == atOnce) {
          step(job, steps, each, batch);
        }
      }
      step(job, steps, each, batch);
      last.accept(() -> {
        steps.write();
        job.proceed(0);
      });
      steps.write();
    }
  }

  private void step(
      ImportJob job, NewRecordsSteps steps, Consumer<List<TableRow>> each, List<TableRow> batch) {
    if (!currentStaff.require().holds(MAY_IMPORT)) {
      throw new AccessDeniedException("May not bring tables in any more");
    }
    each.accept(batch);
    steps.write();
    job.proceed(batch.size());
    batch.clear();
  }
}

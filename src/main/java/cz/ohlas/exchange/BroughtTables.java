package cz.ohlas.exchange;

import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The tables that the console holds for those who brought them, for whoever must let them go. */
@Component
public class BroughtTables {

  private final ImportJobs jobs;
  private final TransactionTemplate afterwards;

  BroughtTables(ImportJobs jobs, PlatformTransactionManager transactions) {
    this.jobs = jobs;
    this.afterwards = new TransactionTemplate(transactions);
    this.afterwards.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** Whether one is being checked or saved right now. */
  public boolean isAnyRunning() {
    return jobs.all().stream().anyMatch(job -> job.state().isRunning());
  }

  /**
   * Once this transaction holds, lets go of each table in which a cell is told by the condition,
   * and of all rows that were refused.
   */
  public void forgetThose(Predicate<String> telling) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            jobs.all().stream()
                .filter(job -> job.state().isOver() || holds(job, telling))
                .forEach(job -> afterwards.executeWithoutResult(status -> jobs.forget(job)));
          }
        });
  }

  /** What can't be read any more can't be known to be free of it. */
  private static boolean holds(ImportJob job, Predicate<String> telling) {
    if (telling.test(job.fileName())) {
      return true;
    }
    try (TableRows rows = job.table().rows()) {
      for (TableRow row = rows.next(); row != null; row = rows.next()) {
        if (row.cells().stream().map(Cell::text).anyMatch(telling)) {
          return true;
        }
      }
      return false;
    } catch (RuntimeException unreadable) {
      return true;
    }
  }
}

package cz.ohlas.exchange;

import cz.ohlas.base.ConsoleClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The tables that people have brought and are not done with, one a person. */
@Component
class ImportJobs implements DisposableBean {

  private static final Duration FORGOTTEN = Duration.ofHours(12);

  private final Map<Long, Kept> jobs = new ConcurrentHashMap<>();
  private final ConsoleClock clock;
  private final ImportRunRepository runs;
  private final TransactionTemplate transaction;

  ImportJobs(
      ConsoleClock clock, ImportRunRepository runs, PlatformTransactionManager transactions) {
    this.clock = clock;
    this.runs = runs;
    this.transaction = new TransactionTemplate(transactions);
  }

  Optional<ImportJob> of(long staffId) {
    return Optional.ofNullable(jobs.get(staffId)).map(Kept::job);
  }

  List<ImportJob> all() {
    return jobs.values().stream().map(Kept::job).toList();
  }

  /** Keeps a person's table, and lets go of those that others forgot. */
  void put(ImportJob job) {
    Instant limit = clock.instant().minus(FORGOTTEN);
    jobs.values().stream()
        .filter(kept -> kept.since().isBefore(limit) && !kept.job().state().isRunning())
        .map(Kept::job)
        .toList()
        .forEach(this::forget);
    jobs.put(job.staffId(), new Kept(job, clock.instant()));
  }

  /**
   * Lets a table go; a check of it that waited for a decision is called off in everybody's list.
   */
  void forget(ImportJob job) {
    if (job.state() == ImportState.CHECKED) {
      transaction.executeWithoutResult(
          status -> runs.findById(job.runId()).ifPresent(run -> run.letGo(clock.instant())));
    }
    jobs.remove(job.staffId());
    job.forget();
  }

  /** Nothing that was brought outlives the console. */
  @Override
  public void destroy() {
    jobs.values().forEach(kept -> kept.job().forget());
  }

  private record Kept(ImportJob job, Instant since) {}
}

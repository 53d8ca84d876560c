package cz.ohlas.exchange;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.CurrentStaff;
import cz.ohlas.base.NotFound;
import cz.ohlas.base.Staff;
import cz.ohlas.base.Translations;
import cz.ohlas.document.DocumentDownload;
import cz.ohlas.document.ReceivedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tables that account managers bring in (ACC-4): a person has one at a time. It is opened, its
 * columns are matched, its rows are checked, then all good ones are saved or none.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ACCOUNT_MANAGER')")
public class ImportService {

  private final List<ImportTarget<?>> targets;
  private final ImportRunner runner;
  private final ImportRunRepository runs;
  private final CurrentStaff currentStaff;
  private final ConsoleClock clock;
  private final ImportJobs jobs;

  ImportService(
      List<ImportTarget<?>> targets,
      ImportRunner runner,
      ImportRunRepository runs,
      CurrentStaff currentStaff,
      ConsoleClock clock,
      ImportJobs jobs) {
    this.jobs = jobs;
    this.targets = targets.stream().sorted(Comparator.comparingInt(ImportTarget::order)).toList();
    this.runner = runner;
    this.runs = runs;
    this.currentStaff = currentStaff;
    this.clock = clock;
  }

  /** What may be brought in. */
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public List<ImportTarget<?>> targets() {
    return targets;
  }

  /**
   * Looks into a table and takes it over; an older one of the same person is let go.
   *
   * @throws BusinessRuleViolation when it can't be read, or another one is being worked on
   */
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public ImportPreview open(String target, ReceivedFile file) {
    Staff who = currentStaff.require();
    forget();
    ImportJob job =
        new ImportJob(who.id(), who.language(), target(target), file, TableFile.of(file));
    jobs.put(job);
    return job.preview();
  }

  /** The person's table, with its columns as they were guessed or last chosen. */
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public Optional<ImportPreview> preview() {
    return mine().map(ImportJob::preview);
  }

  /** How the person's import goes. */
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public Optional<ImportProgress> progress() {
    return mine().map(ImportJob::progress);
  }

  /** The last imports of everybody, the latest first. */
  public List<ImportRunItem> recent() {
    return runs.findTop20ByOrderByIdDesc().stream().map(ImportRun::item).toList();
  }

  /**
   * Begins to check all rows in the background.
   *
   * @param places the position of each column that is to be brought in, by its key
   */
  @Transactional
  public void check(Map<String, Integer> places) {
    ImportJob job = waiting();
    for (ImportColumn column : job.target().columns()) {
      if (column.required() && !places.containsKey(column.key())) {
        throw BusinessRuleViolation.plain(
            "exchange.rule.unmapped", Translations.text(job.locale(), column.labelKey()));
      }
    }
    runs.findById(job.runId()).ifPresent(former -> former.letGo(clock.instant()));
    ImportRun run =
        runs.save(
            new ImportRun(job.target().key(), job.fileName(), job.staffId(), clock.instant()));
    Runnable undo = job.begin(ImportState.CHECKING, places, run.id());
    whenKept(() -> runner.check(job), undo);
  }

  /** Begins to save, in the background, all rows that the check let through. */
  @Transactional
  public void save() {
    ImportJob job = waiting();
    if (job.state() != ImportState.CHECKED || job.report().ready() == 0) {
      throw BusinessRuleViolation.plain("exchange.rule.nothingReady");
    }
    ImportRun run =
        runs.findById(job.runId()).orElseThrow(() -> new NotFound(ImportRun.class, job.runId()));
    run.become(ImportState.SAVING, job.report(), "", clock.instant());
    Runnable undo = job.begin(ImportState.SAVING, job.places(), job.runId());
    whenKept(() -> runner.save(job), undo);
  }

  /** Asks the running step to end; what it wrote is taken back. */
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public void cancel() {
    mine().ifPresent(job -> job.stop(ImportState.CANCELLED));
  }

  /**
   * Lets the person's table go.
   *
   * @throws BusinessRuleViolation while it is being worked on
   */
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public void forget() {
    mine()
        .ifPresent(job -> {
          if (job.state().isRunning()) {
            throw BusinessRuleViolation.plain("exchange.rule.running");
          }
          jobs.forget(job);
        });
  }

  /** The refused rows as a file like the one brought, with the reasons in the last column. */
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public DocumentDownload refused() {
    ImportJob job = mine().orElseThrow(() -> new NotFound(ImportJob.class, 0));
    Path file = job.refused();
    if (file == null) {
      throw new NotFound(ImportJob.class, job.runId());
    }
    try {
      TableFormat format = job.table().format();
      String name = Translations.text(job.locale(), "exchange.refusedFile", job.fileName());
      return new DocumentDownload(
          ReceivedFile.safeName(name) + format.ending(),
          format.contentType(),
          Files.size(file),
          target -> {
            try {
              Files.copy(file, target);
            } catch (IOException broken) {
              throw new UncheckedIOException(broken);
            }
          });
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private ImportJob waiting() {
    ImportJob job = mine().orElseThrow(() -> new NotFound(ImportJob.class, 0));
    if (job.state().isRunning()) {
      throw BusinessRuleViolation.plain("exchange.rule.running");
    }
    if (job.state().isOver()) {
      throw BusinessRuleViolation.plain("exchange.rule.over");
    }
    return job;
  }

  private Optional<ImportJob> mine() {
    return jobs.of(currentStaff.require().id());
  }

  private ImportTarget<?> target(String key) {
    return targets.stream()
        .filter(target -> target.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new NotFound(ImportTarget.class, key));
  }

  /** A run is worked on once the console keeps that it is; else the job stands where it stood. */
  private static void whenKept(Runnable step, Runnable undo) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            step.run();
          }

          @Override
          public void afterCompletion(int status) {
            if (status != STATUS_COMMITTED) {
              undo.run();
            }
          }
        });
  }
}

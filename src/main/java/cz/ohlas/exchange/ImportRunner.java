package cz.ohlas.exchange;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.LockWait;
import cz.ohlas.base.RunAs;
import cz.ohlas.base.Translations;
import jakarta.persistence.PersistenceException;
import java.util.HexFormat;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs imports in the background, one after the other, on behalf of whoever started them. Each step
 * is one transaction: the check's only reads, so that nobody waits for it; the saving's holds all
 * rows or none.
 */
@Component
class ImportRunner implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(ImportRunner.class);

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("import").factory());
  private final ImportRunRepository runs;
  private final ImportBatches batches;
  private final TransactionTemplate transaction;
  private final TransactionTemplate reading;
  private final RunAs runAs;
  private final ConsoleClock clock;
  private volatile @Nullable ImportJob running;
  private volatile boolean closing;

  ImportRunner(
      ImportRunRepository runs,
      ImportBatches batches,
      PlatformTransactionManager transactions,
      RunAs runAs,
      ConsoleClock clock) {
    this.runs = runs;
    this.batches = batches;
    this.transaction = new TransactionTemplate(transactions);
    this.reading = new TransactionTemplate(transactions);
    this.reading.setReadOnly(true);
    this.runAs = runAs;
    this.clock = clock;
  }

  /** Checks all rows, later. */
  void check(ImportJob job) {
    thread.execute(() -> run(job, this::checkNow));
  }

  /** Saves all rows that the check let through, later. */
  void save(ImportJob job) {
    thread.execute(() -> run(job, this::saveNow));
  }

  private void run(ImportJob job, Consumer<ImportJob> step) {
    running = job;
    if (closing) {
      job.stop(ImportState.INTERRUPTED);
    }
    try {
      runAs.staff(
          job.staffId(),
          () -> {
            step.accept(job);
            return job;
          });
    } catch (ImportJob.Stopped asked) {
      end(job, asked.why(), "");
    } catch (BusinessRuleViolation broken) {
      end(job, ImportState.FAILED, broken.sentence(job.locale()));
    } catch (AccessDeniedException denied) {
      fail(job, "notice.denied");
    } catch (Throwable failure) {
      // Errors too, such as too little memory: a run that nobody ends would seem to go on for ever
      broke(job, failure);
    } finally {
      running = null;
    }
  }

  private void broke(ImportJob job, Throwable failure) {
    if (LockWait.endedIn(failure)) {
      LOG.warn("An import waited for others too long", failure);
      fail(job, "exchange.rule.busy");
    } else if (failure instanceof DataIntegrityViolationException
        || failure instanceof PersistenceException) {
      LOG.warn("An import met what came in meanwhile", failure);
      fail(job, "exchange.rule.changed");
    } else {
      byte[] random = new byte[4];
      ThreadLocalRandom.current().nextBytes(random);
      String reference = HexFormat.of().withUpperCase().formatHex(random);
      LOG.error("Unexpected failure {}", reference, failure);
      fail(job, "exchange.rule.unexpected", reference);
    }
  }

  private void checkNow(ImportJob job) {
    ImportCheck found =
        reading.execute(status -> {
          status.setRollbackOnly();
          return ImportCheck.of(job, job.target(), batches);
        });
    transaction.executeWithoutResult(
        status -> become(job, ImportState.CHECKED, found.findings().report(), ""));
    job.checked(found.findings(), found.refused());
  }

  private void saveNow(ImportJob job) {
    transaction.executeWithoutResult(status -> {
      ImportSaving.of(job, job.target(), batches);
      become(job, ImportState.DONE, job.report(), "");
    });
    job.over(ImportState.DONE, "");
  }

  private void fail(ImportJob job, String messageKey, Object... arguments) {
    end(job, ImportState.FAILED, Translations.text(job.locale(), messageKey, arguments));
  }

  private void end(ImportJob job, ImportState last, String why) {
    job.over(last, why);
    transaction.executeWithoutResult(status -> become(job, last, job.report(), why));
  }

  private void become(ImportJob job, ImportState next, ImportReport report, String why) {
    runs.findById(job.runId()).ifPresent(run -> run.become(next, report, why, clock.instant()));
  }

  /**
   * Whatever is under way when the console stops is taken back. The thread is asked, never
   * interrupted: an interrupted thread would close the database's file under everybody.
   */
  @Override
  public void destroy() {
    closing = true;
    ImportJob now = running;
    if (now != null) {
      now.stop(ImportState.INTERRUPTED);
    }
    thread.close();
  }
}

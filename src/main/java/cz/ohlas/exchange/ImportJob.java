package cz.ohlas.exchange;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.document.ReceivedFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A table that somebody brought, as long as the console holds it: from the upload to the end of the
 * run, of which only the refused rows are kept until they are fetched or the next table comes.
 */
final class ImportJob {

  private final long staffId;
  private final Locale locale;
  private final ImportTarget<?> target;
  private final ReceivedFile file;
  private final TableFile table;
  private volatile ImportState state = ImportState.OPENED;
  private volatile Map<String, Integer> places;
  private volatile ImportFindings findings = new ImportFindings();
  private volatile ImportReport report = ImportReport.NOTHING;
  private final AtomicInteger done = new AtomicInteger();
  private volatile long runId;
  private volatile String message = "";
  private volatile @Nullable Path refused;
  private volatile @Nullable ImportState stop;

  ImportJob(
      long staffId, Locale locale, ImportTarget<?> target, ReceivedFile file, TableFile table) {
    this.staffId = staffId;
    this.locale = locale;
    this.target = target;
    this.file = file;
    this.table = table;
    this.places = Map.copyOf(MappingGuess.of(table, target.columns()));
  }

  /**
   * A run begins, or goes on to saving what the check found. Returns what takes that back, for when
   * what is kept of the run comes to nothing.
   *
   * @throws BusinessRuleViolation when one is under way already
   */
  synchronized Runnable begin(ImportState next, Map<String, Integer> chosen, long run) {
    if (state.isRunning()) {
      throw BusinessRuleViolation.plain("exchange.rule.running");
    }
    Runnable undo = undo(state, places, runId);
    places = Map.copyOf(chosen);
    runId = run;
    stop = null;
    done.set(0);
    message = "";
    state = next;
    return undo;
  }

  private Runnable undo(ImportState before, Map<String, Integer> chosen, long run) {
    return () -> {
      synchronized (this) {
        places = chosen;
        runId = run;
        state = before;
      }
    };
  }

  /** The check is over. */
  synchronized void checked(ImportFindings found, @Nullable Path refusedRows) {
    forgetRefused();
    findings = found;
    report = found.report();
    refused = refusedRows;
    state = ImportState.CHECKED;
  }

  /** Nothing more will happen: the upload goes. */
  synchronized void over(ImportState last, String why) {
    message = why;
    state = last;
    file.close();
    if (last != ImportState.DONE) {
      forgetRefused();
    }
  }

  /** Lets go of everything. */
  synchronized void forget() {
    file.close();
    forgetRefused();
  }

  private void forgetRefused() {
    Path kept = refused;
    if (kept != null) {
      Temporary.delete(kept);
      refused = null;
    }
  }

  /** Asks a run to end as soon as it can, and why. */
  void stop(ImportState why) {
    stop = why;
  }

  /**
   * So many rows are behind it.
   *
   * @throws Stopped when somebody asked it to end
   */
  void proceed(int rows) {
    ImportState why = stop;
    if (why != null) {
      throw new Stopped(why);
    }
    done.addAndGet(rows);
  }

  ImportProgress progress() {
    return new ImportProgress(
        target.key(), file.fileName(), state, done.get(), report, refused != null, message);
  }

  ImportPreview preview() {
    List<List<String>> sample =
        table.sample().stream().map(row -> row.cells().stream().map(Cell::text).toList()).toList();
    return new ImportPreview(
        target.key(), file.fileName(), target.columns(), table.columns(), sample, places);
  }

  long staffId() {
    return staffId;
  }

  Locale locale() {
    return locale;
  }

  ImportTarget<?> target() {
    return target;
  }

  TableFile table() {
    return table;
  }

  String fileName() {
    return file.fileName();
  }

  ImportState state() {
    return state;
  }

  Map<String, Integer> places() {
    return places;
  }

  ImportFindings findings() {
    return findings;
  }

  ImportReport report() {
    return report;
  }

  long runId() {
    return runId;
  }

  @Nullable Path refused() {
    return refused;
  }

  /** Thrown through a run that was asked to end. */
  static final class Stopped extends RuntimeException {

    private final ImportState why;

    private Stopped(ImportState why) {
      this.why = why;
    }

    ImportState why() {
      return why;
    }
  }
}

package cz.ohlas.base.ui;

import cz.ohlas.base.BusinessRuleViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * The one way to save an existing record that somebody else may have saved meanwhile: both versions
 * are then compared field by field, what is chosen is saved over theirs, and nothing typed is lost.
 *
 * @param <R> what the form edits, a record
 */
public final class ConflictAwareEdit<R extends Record> {

  private final Saved<R> opened;
  private final Supplier<Saved<R>> present;
  private final Change<R> change;
  private final ConflictWords words;
  private final Runnable saved;
  private Asking<R> asking = (version, facts, goOn) -> {};

  /**
   * Takes the record as the form was opened with it, what reads it as it is now, what changes it
   * over a version, the words for a comparison, and what runs when it is saved.
   */
  public ConflictAwareEdit(
      Saved<R> opened,
      Supplier<Saved<R>> present,
      Change<R> change,
      ConflictWords words,
      Runnable saved) {
    this.opened = opened;
    this.present = present;
    this.change = change;
    this.words = words;
    this.saved = saved;
  }

  /** What the change brings about is asked about before it is saved. */
  public ConflictAwareEdit<R> asking(Asking<R> first) {
    asking = first;
    return this;
  }

  /** Asks before a change is saved over the version. */
  @FunctionalInterface
  public interface Asking<R> {
    /**
     * Returns when there is nothing to ask.
     *
     * @throws BusinessRuleViolation while it asks; what is given goes on with saving
     */
    void ask(long version, R facts, Runnable goOn);
  }

  /** A record as it is saved. */
  public record Saved<R extends Record>(R facts, long version) {}

  /** Calls the service that changes the record. */
  @FunctionalInterface
  public interface Change<R> {
    /** Saves over the version. */
    void save(long version, R facts);
  }

  /**
   * Saves what was typed, then closes the form.
   *
   * @throws BusinessRuleViolation when somebody else has saved meanwhile; the comparison is open,
   *     and closes the form when it has saved
   */
  public void save(R typed, Runnable close) {
    if (!attempt(opened, typed, false, close)) {
      throw BusinessRuleViolation.plain("conflict.title");
    }
  }

  private boolean attempt(Saved<R> base, R mine, boolean asked, Runnable close) {
    try {
      if (!asked) {
        asking.ask(base.version(), mine, () -> attempt(base, mine, true, close));
      }
      change.save(base.version(), mine);
    } catch (OptimisticLockingFailureException meanwhile) {
      Saved<R> theirs = present.get();
      if (theirs.version() == base.version()) {
        throw meanwhile;
      }
      if (Merge.same(theirs.facts(), base.facts())) {
        // What somebody changed is not in this form
        return attempt(theirs, mine, false, close);
      }
      Merge<R> merge = new Merge<>(base.facts(), mine, theirs.facts(), words.apart());
      List<Runnable> closing = new ArrayList<>(List.of(close));
      ConflictDialog<R> comparison =
          new ConflictDialog<>(
              merge,
              words,
              chosen -> attempt(theirs, chosen, false, () -> closing.forEach(Runnable::run)));
      closing.add(comparison::close);
      comparison.open();
      return false;
    }
    close.run();
    saved.run();
    return true;
  }
}

package cz.ohlas.exchange;

import cz.ohlas.base.BusinessRuleViolation;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a table from its first row to its last, with what must be remembered from row to
 * row. A table is read twice: first it is checked, then, in a reading of its own, it is saved.
 *
 * @param <R> a row that may be saved
 */
public interface ImportPass<R> {

  /** Understands a row; null where the row was refused while doing so. */
  @Nullable R read(ImportRow row);

  /**
   * Refuses rows that break a rule against what is there already or against rows before them. Only
   * reads, and locks nothing: a check may take long, and nobody waits for it.
   */
  void check(List<Candidate<R>> rows);

  /**
   * Saves rows; part of one transaction for all of them.
   *
   * @throws cz.ohlas.base.BusinessRuleViolation when a rule has come to forbid it since the check
   */
  void save(List<R> rows);

  /**
   * All rows were handed over: writes down what was put off meanwhile; part of the same
   * transaction. What others wait for is best taken here, as late as can be.
   *
   * @param pause to be run now and then: lets go what was read and written, and ends the import
   *     when somebody asked it to end
   */
  default void finish(Runnable pause) {}

  /** How many rows are read, judged or saved before anybody who asks the import to end is heard. */
  default int atOnce() {
    return 500;
  }

  /** A row and what was understood of it. */
  record Candidate<R>(ImportRow row, R value) {

    /** Refuses the row with the rule that judging it breaks. */
    public void judge(Consumer<R> judging) {
      try {
        judging.accept(value);
      } catch (BusinessRuleViolation broken) {
        row.refuse("", broken);
      }
    }
  }
}

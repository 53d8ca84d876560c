package cz.ohlas.exchange;

import org.jspecify.annotations.Nullable;

/** A table's rows one after the other, never all of them in memory. Empty rows are passed over. */
public interface TableRows extends AutoCloseable {

  /**
   * The next row, null after the last.
   *
   * @throws cz.ohlas.base.BusinessRuleViolation when the file is broken here or asks too much
   */
  @Nullable TableRow next();

  @Override
  void close();
}

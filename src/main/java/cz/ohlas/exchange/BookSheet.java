package cz.ohlas.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of a workbook, whose rows are few enough to be held.
 *
 * @param rows as {@link TableWriter#row} takes them
 */
public record BookSheet(
    String title, List<String> heading, List<? extends List<? extends @Nullable Object>> rows) {

  /** Keeps its own copies. */
  public BookSheet {
    heading = List.copyOf(heading);
    rows = List.copyOf(rows);
  }
}

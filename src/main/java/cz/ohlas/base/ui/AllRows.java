package cz.ohlas.base.ui;

import java.util.List;
import java.util.function.Consumer;

/**
 * All rows of a list as it was filtered and sorted at one moment, however many: read page by page,
 * each from the last row of the one before.
 *
 * @param <I> the row
 */
@FunctionalInterface
public interface AllRows<I> {

  /** Reads to the end; needs no window, but the rights of whoever reads. */
  void forEachPage(Consumer<? super List<I>> page);
}

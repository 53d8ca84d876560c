package cz.ohlas.exchange;

import java.util.List;

/**
 * What a feature lets people bring in from tables. Beans of this type are collected; the module of
 * tables knows none of them.
 *
 * @param <R> a row that may be saved
 */
public interface ImportTarget<R> {

  /** Its name in addresses and records. */
  String key();

  /** The translation key of what is brought in. */
  String labelKey();

  /** Smaller stands higher. */
  int order();

  /** The columns, in the order in which people see them. */
  List<ImportColumn> columns();

  /** Begins a reading of a table from its first row to its last. */
  ImportPass<R> begin();
}

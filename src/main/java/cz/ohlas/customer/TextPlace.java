package cz.ohlas.customer;

import java.util.List;

/**
 * Columns of a table in which people may have written about people.
 *
 * @param keys the columns of the table's key, the record's id first
 * @param ofCustomer a condition with one parameter, the customer's id, that chooses its rows
 * @param columns the columns of text
 * @param versioned whether the table counts its changes
 */
public record TextPlace(
    String table, List<String> keys, String ofCustomer, List<String> columns, boolean versioned) {

  /** Keeps its own copies. */
  public TextPlace {
    keys = List.copyOf(keys);
    columns = List.copyOf(columns);
  }

  /** Columns of a table whose key is the id. */
  public static TextPlace of(String table, String ofCustomer, String... columns) {
    return new TextPlace(table, List.of("id"), ofCustomer, List.of(columns), false);
  }

  /** The same, of a table with another key. */
  public TextPlace keyed(String... by) {
    return new TextPlace(table, List.of(by), ofCustomer, columns, versioned);
  }

  /** The same, of a table that counts its changes in a column of that name. */
  public TextPlace counted() {
    return new TextPlace(table, keys, ofCustomer, columns, true);
  }

  /** The same, of a table of former states. */
  public TextPlace ofHistory() {
    return keyed("id", "revision_id");
  }
}

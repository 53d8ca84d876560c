package cz.ohlas.exchange;

import java.util.List;

/**
 * Finds the row that names the columns: the first that fills at least half as many cells as the
 * fullest one does. Titles and merged groups of columns above it have fewer.
 */
final class Heading {

  private Heading() {}

  static TableRow among(List<TableRow> first) {
    int fullest = first.stream().mapToInt(TableRow::filled).max().orElse(1);
    return first.stream()
        .filter(row -> row.filled() * 2 > fullest || row.filled() == fullest)
        .findFirst()
        .orElse(first.getFirst());
  }
}

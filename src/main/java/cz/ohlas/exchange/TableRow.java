package cz.ohlas.exchange;

import java.util.List;

/**
 * A row that has anything in it.
 *
 * @param line where it stands in the file, counted from 1
 * @param cells without the empty ones at its end
 */
public record TableRow(int line, List<Cell> cells) {

  /** The cell of a column counted from 0, an empty one beyond the row's end. */
  public Cell cell(int column) {
    return column < cells.size() ? cells.get(column) : Cell.EMPTY;
  }

  /** How many cells hold something. */
  int filled() {
    return (int) cells.stream().filter(cell -> !cell.isEmpty()).count();
  }
}

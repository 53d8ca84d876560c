package cz.ohlas.exchange;

import cz.ohlas.base.BusinessRuleViolation;
import java.util.ArrayList;
import java.util.List;

/** Puts a row together within the limits and counts the rows. */
final class RowBuilder {

  private final TableLimits limits;
  private final List<Cell> cells = new ArrayList<>();
  private int rows;

  RowBuilder(TableLimits limits) {
    this.limits = limits;
  }

  /** Puts a cell at a column counted from 0. */
  void put(int column, Cell cell) {
    if (cell.isEmpty()) {
      return;
    }
    checkColumn(column);
    while (cells.size() < column) {
      cells.add(Cell.EMPTY);
    }
    if (cells.size() == column) {
      cells.add(cell);
    } else {
      cells.set(column, cell);
    }
  }

  /** Refuses a column beyond the limit, even an empty one. */
  void checkColumn(int column) {
    if (column >= limits.columns()) {
      throw BusinessRuleViolation.plain("exchange.rule.columns", limits.columns());
    }
  }

  /** How long a cell may be. */
  int cellLength() {
    return limits.cellLength();
  }

  /** Refuses a text beyond the limit. */
  void checkLength(int length, int line) {
    if (length > limits.cellLength()) {
      throw BusinessRuleViolation.plain("exchange.rule.cellLength", line, limits.cellLength());
    }
  }

  boolean isEmpty() {
    return cells.isEmpty();
  }

  /** The finished row; begins the next one. */
  TableRow take(int line) {
    if (++rows > limits.rows()) {
      throw BusinessRuleViolation.plain("exchange.rule.rows", limits.rows());
    }
    TableRow row = new TableRow(line, List.copyOf(cells));
    cells.clear();
    return row;
  }
}

package cz.ohlas.customer;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.exchange.ImportRow;
import java.util.List;

/** Reads cells of tables in which one or several addresses or numbers stand. */
final class ReachCells {

  private ReachCells() {}

  /** What stands in the cell; the row is refused where something of it is wrong. */
  static List<String> read(ImportRow row, ReachKind kind, String key) {
    try {
      List<String> read = kind.checked(List.of(row.text(key)), List.of());
      if (read.stream().anyMatch(kind::isDoubtful)) {
        row.warn(key, "customer.reach.doubtful");
      }
      return read;
    } catch (BusinessRuleViolation wrong) {
      row.refuse(key, wrong);
      return List.of();
    }
  }
}

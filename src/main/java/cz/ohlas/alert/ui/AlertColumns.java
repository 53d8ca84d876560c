package cz.ohlas.alert.ui;

import cz.ohlas.alert.AlertFilter;
import cz.ohlas.alert.AlertListItem;
import cz.ohlas.base.StaffDirectory;
import cz.ohlas.base.ui.TableColumn;
import java.util.List;

/** The list of alerts as a file has it. */
final class AlertColumns {

  private AlertColumns() {}

  static List<TableColumn<AlertListItem>> of(AlertWording words, StaffDirectory staff) {
    return List.of(
        new TableColumn<>("alert.kind", row -> words.kind(row.kind())),
        new TableColumn<>("alert.customer", AlertListItem::customerName),
        new TableColumn<>("alert.subject", words::subject),
        new TableColumn<>("alert.since", row -> row.kind().isAhead() ? null : row.day()),
        new TableColumn<>("alert.until", row -> row.kind().isAhead() ? row.day() : null),
        new TableColumn<>("alert.manager", row -> manager(row, staff)));
  }

  static String manager(AlertListItem row, StaffDirectory staff) {
    return row.managerStaffId() == AlertFilter.NOBODY ? "" : staff.nameOf(row.managerStaffId());
  }
}

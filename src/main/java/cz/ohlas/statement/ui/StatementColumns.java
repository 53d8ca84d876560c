package cz.ohlas.statement.ui;

import cz.ohlas.base.Translations;
import cz.ohlas.base.ui.TableColumn;
import cz.ohlas.statement.StatementListItem;
import java.util.List;
import java.util.Locale;

/** A month's closing as a file has it. */
final class StatementColumns {

  private StatementColumns() {}

  static List<TableColumn<StatementListItem>> of(Locale locale) {
    return List.of(
        new TableColumn<>("statement.list.customer", StatementListItem::customerName),
        new TableColumn<>(
            "statement.list.state", row -> Translations.text(locale, row.state().key())),
        new TableColumn<>("statement.list.number", StatementListItem::number),
        new TableColumn<>("statement.list.issued", StatementListItem::issuedAt),
        new TableColumn<>("statement.list.contract", StatementListItem::contractNumber));
  }
}

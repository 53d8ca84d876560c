package cz.ohlas.complaint.ui;

import cz.ohlas.base.Translations;
import cz.ohlas.base.ui.TableColumn;
import cz.ohlas.complaint.ComplaintListItem;
import java.util.List;
import java.util.Locale;

/** The register of complaints as a file has it: what whoever saves it may read (ACC-7). */
final class ComplaintColumns {

  private ComplaintColumns() {}

  static List<TableColumn<ComplaintListItem>> of(Locale locale) {
    return List.of(
        new TableColumn<>("complaint.field.number", ComplaintListItem::number),
        new TableColumn<>("complaint.field.customer", ComplaintListItem::customer),
        new TableColumn<>(
            "complaint.field.kind",
            row -> Translations.text(locale, "complaint.kind." + row.kind().name())),
        new TableColumn<>("complaint.field.subject", ComplaintListItem::subject),
        new TableColumn<>("complaint.field.receivedOn", ComplaintListItem::receivedOn),
        new TableColumn<>("complaint.field.tenthDay", ComplaintListItem::tenthDay),
        new TableColumn<>("complaint.field.statutoryEnd", ComplaintListItem::statutoryEnd),
        new TableColumn<>(
            "complaint.field.state",
            row -> Translations.text(locale, "complaint.state." + row.state().name())),
        new TableColumn<>("complaint.field.dispatchedOn", ComplaintListItem::dispatchedOn));
  }
}

package cz.ohlas.request.ui;

import cz.ohlas.base.StaffDirectory;
import cz.ohlas.base.ui.TableColumn;
import cz.ohlas.request.RequestListItem;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The list of requests as a file has it. */
final class RequestColumns {

  private RequestColumns() {}

  static List<TableColumn<RequestListItem>> of(
      Locale locale, Supplier<StatusWords> words, StaffDirectory staff) {
    return List.of(
        new TableColumn<>("request.number", RequestListItem::number),
        new TableColumn<>("request.customer", RequestListItem::customerName),
        new TableColumn<>("request.subject", RequestListItem::subject),
        new TableColumn<>("request.receivedAt", RequestListItem::receivedAt),
        new TableColumn<>("request.due", RequestListItem::dueAt),
        new TableColumn<>("request.stands", row -> words.get().text(row.status(), locale)),
        new TableColumn<>("request.nextStep", row -> NextStepWords.moment(row).orElse(null)),
        new TableColumn<>("request.assignee", row -> assignee(row, staff)));
  }

  private static @Nullable String assignee(RequestListItem row, StaffDirectory staff) {
    Long id = row.assigneeStaffId();
    return id == null ? null : staff.nameOf(id);
  }
}

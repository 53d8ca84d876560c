package cz.ohlas.complaint.ui;

import cz.ohlas.base.ui.TableColumn;
import cz.ohlas.complaint.InstructionListItem;
import java.util.List;

/** Who was told how to file a complaint, as a file has it. */
final class InstructionColumns {

  private InstructionColumns() {}

  static List<TableColumn<InstructionListItem>> all() {
    return List.of(
        new TableColumn<>("complaint.field.happened", InstructionListItem::happenedAt),
        new TableColumn<>("complaint.field.person", InstructionListItem::person),
        new TableColumn<>("complaint.field.customer", InstructionListItem::customer),
        new TableColumn<>("complaint.field.about", InstructionListItem::about));
  }
}

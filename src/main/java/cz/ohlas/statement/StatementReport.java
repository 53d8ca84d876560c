package cz.ohlas.statement;

import cz.ohlas.report.DocumentRow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds the statement as printed: the summary first, then the evidence, then the signatures. */
final class StatementReport {

  private StatementReport() {}

  /**
   * The statement.
   *
   * @param number as it is printed
   * @param correction what it corrects, null for an ordinary one
   */
  static StatementPrint print(
      StatementMaterial material, String number, @Nullable Correction correction) {
    List<DocumentRow> rows = new ArrayList<>();
    if (correction != null) {
      rows.addAll(CorrectionRows.of(material, correction));
    }
    rows.addAll(new SummaryRows(material).rows());
    rows.addAll(new RequestRows(material).rows());
    rows.addAll(new EvidenceRows(material).rows());
    rows.addAll(ClosingRows.of(material));
    return new StatementPrint(number, StatementHead.of(material, number, correction), rows);
  }
}

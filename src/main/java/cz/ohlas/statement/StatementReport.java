package cz.ohlas.statement;

import cz.ohlas.report.DocumentRow;
import java.math.BigDecimal;
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
   * @param hourlyRate CZK for an hour billed apart, null where the statement says the time only
   * @param correction what it corrects, null for an ordinary one
   */
  static StatementPrint print(
      StatementMaterial material,
      String number,
      @Nullable BigDecimal hourlyRate,
      @Nullable Correction correction) {
    BilledApart billed = BilledApart.of(material.figures(), hourlyRate);
    List<DocumentRow> rows = new ArrayList<>();
    if (correction != null) {
      rows.addAll(CorrectionRows.of(material, correction, billed));
    }
    rows.addAll(new SummaryRows(material, billed).rows());
    rows.addAll(new RequestRows(material).rows());
    rows.addAll(new EvidenceRows(material).rows());
    rows.addAll(ClosingRows.of(material, billed));
    return new StatementPrint(number, StatementHead.of(material, number, correction), rows);
  }
}

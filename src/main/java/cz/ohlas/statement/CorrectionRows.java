package cz.ohlas.statement;

import cz.ohlas.base.Translations;
import cz.ohlas.report.DocumentRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a corrective statement begins with: which one it corrects, why, and each figure changed. */
final class CorrectionRows {

  private static final String SECTION = "correction";

  private CorrectionRows() {}

  static List<DocumentRow> of(
      StatementMaterial material, Correction correction, BilledApart billed) {
    Locale locale = material.locale();
    String heading = Words.sheet(locale, SECTION);
    List<DocumentRow> rows = new ArrayList<>();
    String reason = Words.typed(correction.reason(), locale);
    rows.add(
        DocumentRow.of(
            SECTION,
            heading,
            "TEXT",
            material.texts().text("corrects", Words.number(correction.number()), reason)));
    List<String> changed = correction.former().changedTo(material.figures());
    List<DocumentRow> amounts = amounts(correction.formerlyBilled(), billed, heading, locale);
    if (changed.isEmpty() && amounts.isEmpty()) {
      String none = Words.sheet(locale, "noFigureChanged");
      rows.add(DocumentRow.of(SECTION, heading, "NOTE", none));
    }
    for (String code : changed) {
      rows.add(
          DocumentRow.of(
              SECTION,
              heading,
              "CHANGE",
              Figures.label(code, locale),
              correction.former().printed(code, locale),
              material.figures().printed(code, locale)));
    }
    rows.addAll(amounts);
    return rows;
  }

  /** Rate and amount follow from no figure alone. */
  private static List<DocumentRow> amounts(
      BilledApart former, BilledApart right, String heading, Locale locale) {
    List<DocumentRow> rows = new ArrayList<>();
    if (former.amount().equals(right.amount())) {
      return rows;
    }
    if (!former.printedRate(locale).equals(right.printedRate(locale))) {
      rows.add(
          DocumentRow.of(
              SECTION,
              heading,
              "CHANGE",
              Translations.text(locale, "statement.figure.hourlyRate"),
              former.printedRate(locale),
              right.printedRate(locale)));
    }
    rows.add(
        DocumentRow.of(
            SECTION,
            heading,
            "CHANGE",
            Translations.text(locale, "statement.figure.amountBillable"),
            former.printedAmount(locale),
            right.printedAmount(locale)));
    return rows;
  }
}

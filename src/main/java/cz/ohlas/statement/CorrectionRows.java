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

  static List<DocumentRow> of(StatementMaterial material, Correction correction) {
    Locale locale = material.locale();
    String heading = Translations.text(locale, "statement.sheet." + SECTION);
    List<DocumentRow> rows = new ArrayList<>();
    String reason = Words.typed(correction.reason(), locale);
    rows.add(
        DocumentRow.of(
            SECTION,
            heading,
            "TEXT",
            material.texts().text("corrects", correction.number(), reason)));
    List<String> changed = correction.former().changedTo(material.figures());
    if (changed.isEmpty()) {
      String none = Translations.text(locale, "statement.sheet.noFigureChanged");
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
    return rows;
  }
}

package cz.ohlas.statement;

import cz.ohlas.report.DocumentHead;
import cz.ohlas.report.DocumentRow;
import cz.ohlas.report.PrintedDocument;
import java.util.List;

/**
 * A statement as printed: every text chosen and formatted in the customer's language.
 *
 * @param number V-2026-000001; the word for a draft while it is only previewed
 */
public record StatementPrint(String number, DocumentHead head, List<DocumentRow> rows)
    implements PrintedDocument {

  /** Copies the rows. */
  public StatementPrint {
    rows = List.copyOf(rows);
  }
}

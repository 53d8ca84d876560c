package cz.ohlas.quote;

import cz.ohlas.report.DocumentHead;
import cz.ohlas.report.DocumentRow;
import cz.ohlas.report.PrintedDocument;
import java.util.List;

/**
 * A quote as printed: every text chosen and formatted in the customer's language.
 *
 * @param number N-2026-000001; the word for a draft while it is only previewed
 */
public record QuotePrint(String number, DocumentHead head, List<DocumentRow> rows)
    implements PrintedDocument {

  /** Copies the rows. */
  public QuotePrint {
    rows = List.copyOf(rows);
  }
}

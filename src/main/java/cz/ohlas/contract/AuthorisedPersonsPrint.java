package cz.ohlas.contract;

import cz.ohlas.report.DocumentHead;
import cz.ohlas.report.DocumentRow;
import cz.ohlas.report.PrintedDocument;
import java.util.List;

/**
 * The letter that lists a customer's authorised persons (REG-4) as it is printed: every text chosen
 * and formatted in the customer's language.
 *
 * @param number the day for which it holds; the letter has no number of its own
 * @param head letterhead, title, party and facts
 * @param rows the letter from its introduction to the place for the customer's signature
 */
public record AuthorisedPersonsPrint(String number, DocumentHead head, List<DocumentRow> rows)
    implements PrintedDocument {

  /** Copies the rows. */
  public AuthorisedPersonsPrint {
    rows = List.copyOf(rows);
  }
}

package cz.ohlas.request;

import cz.ohlas.report.DocumentHead;
import cz.ohlas.report.DocumentRow;
import cz.ohlas.report.PrintedDocument;
import java.util.List;

/**
 * The record of a request as it is printed: every text chosen and formatted in the reader's
 * language.
 *
 * @param number the request's number
 * @param head letterhead, title, party and facts
 * @param rows how it stands, its queries with their due times, and its whole course
 */
public record RequestPrint(String number, DocumentHead head, List<DocumentRow> rows)
    implements PrintedDocument {

  /** Copies the rows. */
  public RequestPrint {
    rows = List.copyOf(rows);
  }
}

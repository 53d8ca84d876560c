package cz.ohlas.complaint;

import cz.ohlas.report.DocumentHead;
import cz.ohlas.report.DocumentRow;
import cz.ohlas.report.PrintedDocument;
import java.util.List;

/**
 * The reply to a complaint as it is printed: everything chosen, formatted and in the customer's
 * language. What is internal has no place in it.
 *
 * @param number R-…
 * @param head letterhead, title, addressee and facts
 * @param rows the letter from its introduction to its signature
 */
public record ComplaintReplyPrint(String number, DocumentHead head, List<DocumentRow> rows)
    implements PrintedDocument {

  /** A draft's mark across the top. */
  public static final String MARK = "MARK";

  /** Running text. */
  public static final String TEXT = "TEXT";

  /** A heading that stays with what follows. */
  public static final String HEADING = "HEADING";

  /** A point and its verdict at a glance. */
  public static final String VERDICT = "VERDICT";

  /** A label with a longer text beside it. */
  public static final String LABELLED = "LABELLED";

  /** A remedy: what, amount, by when, who. */
  public static final String REMEDY = "REMEDY";

  /** The signature. */
  public static final String SIGN = "SIGN";

  /** Copies the rows. */
  public ComplaintReplyPrint {
    rows = List.copyOf(rows);
  }
}

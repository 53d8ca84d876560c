package cz.ohlas.report;

import java.util.List;

/**
 * What a document's print record always has: everything in it is chosen, formatted and in the
 * reader's language already.
 */
public interface PrintedDocument {

  /** The document's number, printed in the footer of each page. */
  String number();

  /** Letterhead, title, party and facts. */
  DocumentHead head();

  /**
   * The rows in the order in which they are printed; the template's fields are the components of
   * their record.
   */
  List<? extends Record> rows();
}

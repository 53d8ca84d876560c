package cz.ohlas.report;

/** The documents the console prints, each with its template's place under {@code reports/}. */
public enum ReportTemplate {
  /** A quote. */
  QUOTE("quote/quote"),
  /** The monthly statement and its corrective form. */
  STATEMENT("statement/statement"),
  /** The decision about a complaint. */
  COMPLAINT_REPLY("complaint/reply"),
  /** The list of a customer's authorised persons. */
  AUTHORISED_PERSONS("contract/persons"),
  /** The record of a request. */
  REQUEST_RECORD("request/record");

  private final String place;

  ReportTemplate(String place) {
    this.place = place;
  }

  String place() {
    return place;
  }
}

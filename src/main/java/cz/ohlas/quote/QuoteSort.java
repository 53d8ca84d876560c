package cz.ohlas.quote;

/** The sorts on offer in the list of quotes. */
public enum QuoteSort {
  /** When it was begun. */
  CREATED,
  /** Its customer, in Czech order. */
  CUSTOMER,
  /** The day until which it is binding; those without one last. */
  BINDING_UNTIL,
  /** What it comes to without VAT. */
  TOTAL
}

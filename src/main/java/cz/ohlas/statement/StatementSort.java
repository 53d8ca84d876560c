package cz.ohlas.statement;

/** Sorts of a month's closing. */
public enum StatementSort {
  /** By what needs somebody first, then by name. */
  STATE,
  /** By the customer's name. */
  CUSTOMER,
  /** By the contract's number. */
  CONTRACT
}

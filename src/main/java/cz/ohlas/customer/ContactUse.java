package cz.ohlas.customer;

/**
 * What of a later feature points at people. Beans of this type are collected; the customer knows
 * none of them.
 */
public interface ContactUse {

  /** What it is, as a translation key. */
  String labelKey();

  /** How many records point at the person. */
  long all(long contactId);

  /** How many of them are still being worked on. */
  long open(long contactId);

  /** A number of records with their name. */
  record Count(String labelKey, long number) {}
}

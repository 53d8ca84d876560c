package cz.ohlas.quote;

/** How a quote went to the customer. */
public enum QuoteChannel {
  /** By e-mail. */
  EMAIL,
  /** By post. */
  POST,
  /** By data box. */
  DATA_BOX,
  /** Handed over. */
  IN_PERSON
}

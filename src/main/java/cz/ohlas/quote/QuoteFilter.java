package cz.ohlas.quote;

import org.jspecify.annotations.Nullable;

/**
 * Which quotes a list shows.
 *
 * @param part which of them by state
 * @param typed beginnings of words of number or customer
 * @param customerId only this customer's, null for all
 */
public record QuoteFilter(Part part, String typed, @Nullable Long customerId) {

  /** A part of the quotes by where they stand. */
  public enum Part {
    /** Everything that somebody still works on or waits for. */
    OPEN,
    /** Being written. */
    DRAFT,
    /** Wait for the head. */
    AWAITING_APPROVAL,
    /** The customer has them and may accept. */
    SENT,
    /** Sent, but the binding day has passed. */
    EXPIRED,
    /** Became contracts. */
    ACCEPTED,
    /** The customer said no. */
    DECLINED,
    /** Really all, replaced versions too. */
    ALL
  }

  /** What is open. */
  public static final QuoteFilter OPEN = new QuoteFilter(Part.OPEN, "", null);

  /** The same with another part. */
  public QuoteFilter withPart(Part other) {
    return new QuoteFilter(other, typed, customerId);
  }

  /** The same with other words. */
  public QuoteFilter withTyped(String words) {
    return new QuoteFilter(part, words, customerId);
  }

  /** All of one customer's quotes. */
  public static QuoteFilter ofCustomer(long customer) {
    return new QuoteFilter(Part.ALL, "", customer);
  }
}

package cz.ohlas.complaint;

import org.jspecify.annotations.Nullable;

/**
 * Which complaints of the register are shown.
 *
 * @param typed words of number, subject, complainant or customer; empty for all
 * @param shelf how far they are
 * @param customerId of one customer only
 */
public record ComplaintFilter(String typed, Shelf shelf, @Nullable Long customerId) {

  /** What waits to be dealt with: how the register opens. */
  public static final ComplaintFilter WAITING = new ComplaintFilter("", Shelf.WAITING, null);

  /** How far complaints are, as the register divides them. */
  public enum Shelf {
    /** All of them. */
    ALL,
    /** Not dealt with yet. */
    WAITING,
    /** Not dealt with, the statutory end has passed. */
    OVERDUE,
    /** Decided, the letter waits for its signature. */
    TO_SIGN,
    /** Dealt with. */
    ANSWERED
  }

  /** The same with other words. */
  public ComplaintFilter withTyped(String words) {
    return new ComplaintFilter(words, shelf, customerId);
  }

  /** The same with another shelf. */
  public ComplaintFilter withShelf(Shelf chosen) {
    return new ComplaintFilter(typed, chosen, customerId);
  }

  /** The same of one customer. */
  public ComplaintFilter withCustomer(@Nullable Long id) {
    return new ComplaintFilter(typed, shelf, id);
  }
}

package cz.ohlas.price;

import java.time.Instant;

/**
 * A price list with what the settings page says about it.
 *
 * @param version for saving changes
 * @param list the prices
 * @param state whether it was, is or will be in force
 * @param createdAt when it was entered
 * @param createdByStaffId who entered it; 0 for the one that was shipped
 */
public record PriceListDetail(
    long version, PriceList list, State state, Instant createdAt, long createdByStaffId) {

  /** Where in time a price list stands. */
  public enum State {
    /** Not yet in force; may be changed. */
    PLANNED,
    /** The one by which quotes are made now. */
    IN_FORCE,
    /** Replaced by a later one. */
    PAST
  }
}

package cz.ohlas.customer;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * One customer.
 *
 * @param version to be handed back with a change
 * @param facts what is written about the customer
 */
public record CustomerDetail(
    long id,
    long version,
    CustomerStatus status,
    CustomerInput facts,
    Address seat,
    Instant createdAt) {

  /** The seat as on an envelope. */
  public List<String> seatLines(Locale locale) {
    return seat.lines(locale);
  }
}

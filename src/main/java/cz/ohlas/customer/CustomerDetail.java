package cz.ohlas.customer;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One customer.
 *
 * @param version to be handed back with a change
 * @param statusReason why it came to this state, or empty
 * @param statusSince when it came to it; null where it never moved, or before that was kept
 * @param facts what is written about the customer
 */
public record CustomerDetail(
    long id,
    long version,
    CustomerStatus status,
    String statusReason,
    @Nullable Instant statusSince,
    CustomerInput facts,
    Address seat,
    Instant createdAt) {

  /** The seat as on an envelope. */
  public List<String> seatLines(Locale locale) {
    return seat.lines(locale);
  }
}

package cz.ohlas.quote;

import cz.ohlas.base.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row of the list of quotes.
 *
 * @param number null until it is first sent
 * @param state as kept; {@link #stateOn} knows what has expired
 * @param bindingUntilSort far in the future for what is not binding
 */
public record QuoteListItem(
    long id,
    @Nullable String number,
    int revision,
    String customerName,
    String customerSort,
    QuoteState state,
    int tier,
    BigDecimal totalNet,
    LocalDate bindingUntilSort,
    Instant createdAt) {

  /** Where it stands on the day. */
  public QuoteState stateOn(LocalDate today) {
    return QuoteCourse.shown(state, bindingUntilSort, today);
  }

  /** Until when it is binding. */
  public Optional<LocalDate> bindingUntil() {
    return bindingUntilSort.equals(Quote.FAR) ? Optional.empty() : Optional.of(bindingUntilSort);
  }

  /** Without VAT. */
  public Money total() {
    return new Money(totalNet);
  }
}

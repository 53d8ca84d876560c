package cz.ohlas.price;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * What the head enters for a price list.
 *
 * @param inForceFrom the first day on which it is in force, today at the earliest
 * @param tiers the four bands, cheapest first
 */
public record PriceListInput(
    @NotNull LocalDate inForceFrom,
    @NotNull @Size(min = PriceCriteria.MOST_COMPLEX, max = PriceCriteria.MOST_COMPLEX)
        List<PriceTier> tiers) {

  /** Keeps its own copy. */
  public PriceListInput {
    tiers = List.copyOf(tiers);
  }
}

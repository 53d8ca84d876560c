package cz.ohlas.statement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a corrective statement corrects.
 *
 * @param number of the statement corrected
 * @param former its figures
 * @param formerRate CZK for an hour billed apart, null where it had none
 * @param reason as told to the customer
 */
record Correction(String number, Figures former, @Nullable BigDecimal formerRate, String reason) {

  /** What was to be billed apart before. */
  BilledApart formerlyBilled() {
    return BilledApart.of(former, formerRate);
  }
}

package cz.ohlas.contract;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a later feature has reported to customers: a contract's past is not changed behind that.
 * Beans of this type are collected; the contract knows none of them.
 */
public interface ReportedMonths {

  /** The last day of the latest month of which the customer has a statement. */
  Optional<LocalDate> reportedUntil(long customerId);
}

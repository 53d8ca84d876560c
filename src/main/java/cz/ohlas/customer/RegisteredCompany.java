package cz.ohlas.customer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A company as the public register of economic subjects (ARES) knows it. Unknown texts are empty.
 *
 * @param legalForm the code of the legal form
 * @param dic only of those registered for VAT
 * @param country two letters
 * @param registerEntry court, section and insert of the commercial register
 * @param dissolvedOn the day on which it ceased to be, null while it exists
 */
public record RegisteredCompany(
    String ico,
    String name,
    String legalForm,
    String dic,
    String street,
    String city,
    String postcode,
    String country,
    String registerEntry,
    @Nullable LocalDate dissolvedOn) {

  /** Whether it ceased to be. */
  public boolean dissolved() {
    return dissolvedOn != null;
  }
}

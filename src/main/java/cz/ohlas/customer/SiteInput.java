package cz.ohlas.customer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** A place of a customer other than its seat. Texts that are unknown are empty, not null. */
public record SiteInput(
    @NotBlank(message = "customer.rule.siteMissing") @Size(max = 120) String name,
    @Size(max = 200) String street,
    @Size(max = 120) String city,
    @Size(max = 10) String postcode,
    @NotNull @Pattern(regexp = "[A-Z]{2}") String country,
    @Size(max = 1000) String note) {

  /** A form with nothing filled in. */
  public static SiteInput empty() {
    return new SiteInput("", "", "", "", Address.HOME, "");
  }

  SiteInput tidy() {
    return new SiteInput(
        name.strip(), street.strip(), city.strip(), postcode.strip(), country, note.strip());
  }
}

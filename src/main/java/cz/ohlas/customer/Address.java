package cz.ohlas.customer;

import cz.ohlas.base.BusinessRuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * An address. What is unknown is empty, never null.
 *
 * @param country two letters, CZ for Czechia
 */
@Embeddable
public record Address(
    @Size(max = 200) @Column(name = "street", nullable = false, length = 200) String street,
    @Size(max = 120) @Column(name = "city", nullable = false, length = 120) String city,
    @Size(max = 10) @Column(name = "postcode", nullable = false, length = 10) String postcode,
    @NotNull @Pattern(regexp = "[A-Z]{2}") @Column(name = "country", nullable = false, length = 2)
        String country) {

  /** Czechia. */
  public static final String HOME = "CZ";

  /** No address. */
  public static final Address NONE = new Address("", "", "", HOME);

  private static final java.util.regex.Pattern FIVE_DIGITS =
      java.util.regex.Pattern.compile("([0-9]{3})\\s?([0-9]{2})");
  private static final char NO_BREAK = '\u00a0';

  /** The lines of an envelope; the country only where it is not Czechia. */
  public List<String> lines(Locale locale) {
    String abroad = HOME.equals(country) ? "" : Locale.of("", country).getDisplayCountry(locale);
    String place = (typesetPostcode() + " " + city).strip();
    return Stream.of(street, place, abroad).filter(line -> !line.isBlank()).toList();
  }

  /** Whether nothing of it is known. */
  public boolean isEmpty() {
    return street.isBlank() && city.isBlank() && postcode.isBlank();
  }

  /**
   * Whoever writes there needs a town at least.
   *
   * @throws BusinessRuleViolation when something is known, but no town
   */
  void requireTown() {
    if (city.isBlank() && !isEmpty()) {
      throw BusinessRuleViolation.plain("customer.rule.cityMissing");
    }
  }

  /** As it is kept: without surrounding spaces; one of which only the country is known is none. */
  public Address tidy() {
    return isEmpty() ? NONE : new Address(street.strip(), city.strip(), postcode.strip(), country);
  }

  private String typesetPostcode() {
    return FIVE_DIGITS.matcher(postcode).replaceFirst("$1" + NO_BREAK + "$2");
  }
}

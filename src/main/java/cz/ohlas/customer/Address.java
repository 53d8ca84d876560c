package cz.ohlas.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A seat. What is unknown is empty, never null.
 *
 * @param country two letters, CZ for Czechia
 */
@Embeddable
public record Address(
    @Column(name = "street", nullable = false, length = 200) String street,
    @Column(name = "city", nullable = false, length = 120) String city,
    @Column(name = "postcode", nullable = false, length = 10) String postcode,
    @Column(name = "country", nullable = false, length = 2) String country) {

  private static final Pattern FIVE_DIGITS = Pattern.compile("([0-9]{3})\\s?([0-9]{2})");
  private static final char NO_BREAK = '\u00a0';

  /** The lines of an envelope; the country only where it is not Czechia. */
  public List<String> lines(Locale locale) {
    String abroad = "CZ".equals(country) ? "" : Locale.of("", country).getDisplayCountry(locale);
    String place = (typesetPostcode() + " " + city).strip();
    return Stream.of(street, place, abroad).filter(line -> !line.isBlank()).toList();
  }

  private String typesetPostcode() {
    return FIVE_DIGITS.matcher(postcode).replaceFirst("$1" + NO_BREAK + "$2");
  }
}

package cz.ohlas.customer;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Enough to name an installation.
 *
 * @param label product, edition, card number or licence key, place
 */
public record RegistrationReference(
    long id, long customerId, String label, RegistrationStatus status) {

  /** The parts that there are, by which people know an installation. */
  public static String label(
      String product, String edition, String cardNumber, String licenceKey, String place) {
    String number = cardNumber.isBlank() ? licenceKey : cardNumber;
    return Stream.of((product + " " + edition).strip(), number, place)
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" · "));
  }
}

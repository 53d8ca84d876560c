package cz.ohlas.customer;

import tools.jackson.databind.JsonNode;

/** Puts the parts of an address in ARES together as they stand on an envelope. */
final class AresAddress {

  private static final int EVIDENCE_NUMBER = 2;

  private AresAddress() {}

  /** {@code Lannova 112/8}; in places without streets {@code Lhota 12} or {@code č. p. 12}. */
  static String street(JsonNode seat) {
    String street = AresClient.text(seat, "nazevUlice");
    String house = house(seat);
    if (!street.isEmpty()) {
      return (street + " " + house).strip();
    }
    String part = AresClient.text(seat, "nazevCastiObce");
    if (!part.isEmpty() && !part.equals(AresClient.text(seat, "nazevObce"))) {
      return (part + " " + house).strip();
    }
    return house.isEmpty() || house.startsWith("č.") ? house : "č.\u00a0p.\u00a0" + house;
  }

  /** The town; in Prague with the district where the register says it. */
  static String city(JsonNode seat) {
    String town = AresClient.text(seat, "nazevObce");
    String district = AresClient.text(seat, "nazevSpravnihoObvodu");
    return district.startsWith(town + " ") ? district : town;
  }

  private static String house(JsonNode seat) {
    String number = AresClient.text(seat, "cisloDomovni");
    String onStreet =
        AresClient.text(seat, "cisloOrientacni") + AresClient.text(seat, "cisloOrientacniPismeno");
    if (!number.isEmpty() && seat.path("typCisloDomovni").asInt(0) == EVIDENCE_NUMBER) {
      number = "č.\u00a0ev.\u00a0" + number;
    }
    return number.isEmpty() || onStreet.isEmpty() ? number + onStreet : number + "/" + onStreet;
  }
}

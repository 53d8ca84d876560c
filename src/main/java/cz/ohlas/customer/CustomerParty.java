package cz.ohlas.customer;

import java.util.List;
import java.util.Locale;

/**
 * A customer as documents name it. Unknown texts are empty.
 *
 * @param addressLines the lines of the seat, in the customer's language
 * @param postLines the lines of the address where post goes; empty where that is the seat
 */
public record CustomerParty(
    String name,
    List<String> addressLines,
    List<String> postLines,
    String ico,
    String dic,
    String registerEntry,
    Locale language,
    String email) {

  /** Copies the lists. */
  public CustomerParty {
    addressLines = List.copyOf(addressLines);
    postLines = List.copyOf(postLines);
  }
}

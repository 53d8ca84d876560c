package cz.ohlas.customer;

import java.util.List;
import java.util.Locale;

/**
 * A customer as documents name it. Unknown texts are empty.
 *
 * @param addressLines the lines of the seat, in the customer's language
 */
public record CustomerParty(
    String name,
    List<String> addressLines,
    String ico,
    String dic,
    String registerEntry,
    Locale language,
    String email) {}

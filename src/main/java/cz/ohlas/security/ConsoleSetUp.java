package cz.ohlas.security;

/**
 * A new console was set up by its first administrator; happens once, in the transaction that makes
 * the account.
 */
public record ConsoleSetUp(
    String companyName,
    String street,
    String postcode,
    String city,
    String ico,
    String companyEmail) {}

package cz.ohlas.customer;

/**
 * Enough to name and open a customer.
 *
 * @param ico eight digits, or empty
 */
public record CustomerReference(long id, String name, String ico) {}

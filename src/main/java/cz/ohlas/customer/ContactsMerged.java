package cz.ohlas.customer;

/**
 * Two records of one person are one: whatever points at the first points at the second from now on.
 * Told before the first is gone.
 *
 * @param from the contact that goes
 * @param into the contact that stays, of the same customer
 */
public record ContactsMerged(long from, long into) {}

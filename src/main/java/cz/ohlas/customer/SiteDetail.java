package cz.ohlas.customer;

/**
 * A place of a customer other than its seat.
 *
 * @param version to be handed back with a change
 * @param address for an envelope
 */
public record SiteDetail(long id, long version, SiteInput facts, Address address) {}

package cz.ohlas.customer;

/** A customer's name has changed; whoever keeps it in lists takes over the new one. */
public record CustomerRenamed(long customerId) {}

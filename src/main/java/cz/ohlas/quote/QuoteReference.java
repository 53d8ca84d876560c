package cz.ohlas.quote;

import org.jspecify.annotations.Nullable;

/**
 * Enough to name a version of a quote.
 *
 * @param number null as long as it was never sent
 */
public record QuoteReference(long id, @Nullable String number, int revision) {}

package cz.ohlas.quote;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One version of a quote among the others of its number. */
public record QuoteVersion(long id, int revision, QuoteState state, @Nullable Instant sentAt) {}

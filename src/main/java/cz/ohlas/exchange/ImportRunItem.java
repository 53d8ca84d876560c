package cz.ohlas.exchange;

import java.time.Instant;

/**
 * An import as a row.
 *
 * @param ready rows that came in, or would
 * @param refused rows that did not
 * @param message why it failed; empty else
 */
public record ImportRunItem(
    long id,
    String target,
    String fileName,
    long staffId,
    Instant startedAt,
    ImportState state,
    int ready,
    int refused,
    String message) {}

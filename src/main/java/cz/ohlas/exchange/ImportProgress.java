package cz.ohlas.exchange;

/**
 * How an import goes.
 *
 * @param done rows that the present step has behind it
 * @param hasRefused whether there is a file of refused rows to fetch
 * @param message why it failed; empty else
 */
public record ImportProgress(
    String target,
    String fileName,
    ImportState state,
    int done,
    ImportReport report,
    boolean hasRefused,
    String message) {}

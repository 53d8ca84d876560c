package cz.ohlas.request;

import java.time.Instant;

/** A connection that ended, after which the user has not closed the application yet (REM-4). */
public record OpenClosing(long requestId, String number, String customerName, Instant endedAt) {}

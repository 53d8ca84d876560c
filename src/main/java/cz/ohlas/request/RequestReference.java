package cz.ohlas.request;

import java.time.Instant;

/** Enough to name a request. */
public record RequestReference(
    long id, String number, String subject, Instant receivedAt, RequestState state) {}

package cz.ohlas.security;

import java.time.Instant;

/**
 * A link that works once.
 *
 * @param token to be put at the end of the link's address; shown once, kept nowhere
 * @param expires from when on it is worthless
 */
public record OneTimeLink(String token, Instant expires) {}

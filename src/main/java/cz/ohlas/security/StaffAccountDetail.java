package cz.ohlas.security;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account as an administrator sees it.
 *
 * @param hasPassword whether the person has chosen one yet
 * @param lastSignInAt null when never
 */
public record StaffAccountDetail(
    long id,
    long version,
    StaffAccountInput input,
    boolean disabled,
    boolean hasPassword,
    @Nullable Instant lastSignInAt) {}

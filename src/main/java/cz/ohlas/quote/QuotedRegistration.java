package cz.ohlas.quote;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * An installation that a quote is about.
 *
 * @param registrationId the registration
 * @param seats seats or lines it is quoted for, null where they are not known
 */
@Embeddable
public record QuotedRegistration(
    @Column(name = "registration_id", nullable = false) Long registrationId,
    @Column(name = "seats") @Nullable @Min(1) @Max(1_000_000) Integer seats) {}

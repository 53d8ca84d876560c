package cz.ohlas.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * What somebody decided about a registration.
 *
 * @param staffId who
 * @param at when
 * @param note what was seen, or why
 */
@Embeddable
public record RegistrationDecision(Long staffId, Instant at, @Column(length = 1000) String note) {}

package cz.ohlas.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A contract's end earlier than agreed, or its withdrawal before it began.
 *
 * @param lastDay the last day on which it holds; where it never began, the day before its first
 * @param staffId who wrote it down
 * @param at when it was written down
 */
@Embeddable
public record ContractTermination(
    @Column(name = "terminated_on") LocalDate lastDay,
    @Column(name = "termination_reason", length = 1000) String reason,
    @Column(name = "terminated_by_staff_id") Long staffId,
    @Column(name = "terminated_at") Instant at) {}

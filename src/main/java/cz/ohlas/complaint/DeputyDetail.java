package cz.ohlas.complaint;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One period of deputising.
 *
 * @param from first day
 * @param to last day
 * @param inForce whether today is one of its days
 * @param over whether its last day has passed
 */
public record DeputyDetail(
    long id,
    long version,
    long staffId,
    String name,
    LocalDate from,
    LocalDate to,
    String namedBy,
    Instant namedAt,
    boolean inForce,
    boolean over) {}

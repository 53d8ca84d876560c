package cz.ohlas.complaint;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One period of deputising.
 *
 * @param from first day
 * @param to last day
 * @param endedAt when the head ended it on its last day, null where it ran its time
 * @param inForce whether it gives rights now
 * @param over whether its last day has passed, or the head has ended it
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
    @Nullable Instant endedAt,
    boolean inForce,
    boolean over) {}

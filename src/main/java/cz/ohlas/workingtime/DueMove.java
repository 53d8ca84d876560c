package cz.ohlas.workingtime;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An open query whose due time a change moves (REQ-3).
 *
 * @param number the request's
 * @param before when its answer was due, null where none was owed
 * @param after when it is due then, null where none is owed any more
 * @param newTimeTold whether the customer was told a new time, which stays as told (REQ-4)
 */
public record DueMove(
    String number,
    String customer,
    @Nullable Instant before,
    @Nullable Instant after,
    boolean newTimeTold) {}

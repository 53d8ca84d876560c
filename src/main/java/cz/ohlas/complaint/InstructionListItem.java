package cz.ohlas.complaint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody who was told how to file a complaint, as a row. */
public record InstructionListItem(
    long id,
    Instant happenedAt,
    ArrivalForm form,
    String person,
    @Nullable String customer,
    String about,
    long recordedByStaffId) {}

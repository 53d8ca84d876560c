package cz.ohlas.workingtime;

import java.time.Instant;
import java.time.LocalDate;

/** A closure or an exceptional working day as people see it. */
public record SpecialDayItem(
    long id,
    LocalDate day,
    SpecialDayKind kind,
    String reason,
    long addedByStaffId,
    Instant addedAt) {}

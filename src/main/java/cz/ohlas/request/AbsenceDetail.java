package cz.ohlas.request;

import java.time.LocalDate;

/**
 * When somebody is away, and what they leave behind.
 *
 * @param away whether it is today
 * @param setBy the name of who wrote it down
 * @param open how many open requests they work on
 * @param toAnswer how many of these have a query that waits for an answer
 * @param mayEnd whether whoever asks may end it
 */
public record AbsenceDetail(
    long id,
    long version,
    long staffId,
    String name,
    LocalDate from,
    LocalDate to,
    boolean away,
    String setBy,
    long open,
    long toAnswer,
    boolean mayEnd) {}

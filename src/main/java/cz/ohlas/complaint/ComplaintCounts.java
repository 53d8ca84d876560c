package cz.ohlas.complaint;

/**
 * The head's figures of the day.
 *
 * @param inTerm not dealt with, the statutory end not passed
 * @param endingToday of these, ending today
 * @param endingTomorrow of these, ending tomorrow
 * @param toSign decided, the letter waits for its signature
 * @param overdue not dealt with, the statutory end has passed
 */
public record ComplaintCounts(
    int inTerm, int endingToday, int endingTomorrow, int toSign, int overdue) {}

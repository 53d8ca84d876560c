package cz.ohlas.complaint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as a customer's monthly statement names it, as it stood at the end of the month.
 *
 * @param number R-…
 * @param receivedOn the day of receipt
 * @param kind reklamace or stížnost
 * @param answeredOn the day on which the reply was sent; null where it was open at the month's end
 * @param late whether the reply was sent after the statutory end (CMP-3)
 */
public record ComplaintFact(
    String number,
    LocalDate receivedOn,
    ComplaintKind kind,
    @Nullable LocalDate answeredOn,
    boolean late) {}

package cz.ohlas.complaint;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as it is registered.
 *
 * @param form how it came; must be written or electronic (CMP-1)
 * @param datedOn the day it bears, where it bears one
 * @param receivedOn the earliest arrival at any address of the company, in Prague (CMP-3)
 * @param receivedTime the time of that day, where it is known
 * @param customerId who complains
 * @param complainant the person who wrote it
 * @param replyTo where the reply is to go, if not to the customer's seat
 * @param kind quality of support or other
 * @param subject in a few words, as the register shows it
 * @param points what is claimed and demanded
 * @param requestIds the requests complained about
 * @param documents other documents complained about
 * @param concernedStaffIds the people it is about
 * @param confidential read by the head and the deputy only (ACC-7)
 */
public record ComplaintInput(
    @NotNull ArrivalForm form,
    @Nullable LocalDate datedOn,
    @NotNull LocalDate receivedOn,
    @Nullable LocalTime receivedTime,
    @NotNull Long customerId,
    @NotBlank @Size(max = 200) String complainant,
    @Size(max = 500) String replyTo,
    @NotNull ComplaintKind kind,
    @NotBlank @Size(max = 160) String subject,
    @NotEmpty @Size(max = 20) List<@Valid PointInput> points,
    Set<Long> requestIds,
    @Size(max = 1000) String documents,
    Set<Long> concernedStaffIds,
    boolean confidential) {}

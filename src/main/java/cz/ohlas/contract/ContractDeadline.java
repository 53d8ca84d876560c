package cz.ohlas.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day by which something about a contract must be done.
 *
 * @param day the last day of the contract, or the last day on which notice can be given
 * @param endsOn when the contract ends next
 * @param noticeGiven whether notice was given
 * @param renewedBy the contract that follows it, null for none yet
 */
public record ContractDeadline(
    long contractId,
    String number,
    long customerId,
    String customerName,
    LocalDate day,
    LocalDate endsOn,
    boolean noticeGiven,
    @Nullable Long renewedBy) {}

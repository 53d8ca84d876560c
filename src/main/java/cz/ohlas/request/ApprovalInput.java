package cz.ohlas.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * The customer's approval of the person who made a request (REQ-2, REG-4).
 *
 * @param approvedBy who on the customer's side approved
 * @param how in what way or by which document
 * @param forGood whether the person may make requests from the day of this one on
 */
public record ApprovalInput(
    @NotBlank @Size(max = 200) String approvedBy,
    @NotNull Instant cameAt,
    @NotBlank @Size(max = 500) String how,
    boolean forGood) {}

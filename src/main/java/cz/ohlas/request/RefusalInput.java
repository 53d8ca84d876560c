package cz.ohlas.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * A refusal (REQ-5).
 *
 * @param told what the customer was told
 * @param howToObject how the customer can object
 * @param proofDeclined the applicant refused to show the right to use the software (REG-3); without
 *     that the set day must have passed
 */
public record RefusalInput(
    @NotNull RefusalGround ground,
    @NotNull Instant toldAt,
    @NotNull Channel channel,
    @NotBlank @Size(max = 4000) String told,
    @NotBlank @Size(max = 1000) String howToObject,
    boolean proofDeclined) {}

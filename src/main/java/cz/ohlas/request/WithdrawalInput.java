package cz.ohlas.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** The customer takes a request back. */
public record WithdrawalInput(
    @NotNull Instant withdrawnAt, @NotBlank @Size(max = 1000) String reason) {}

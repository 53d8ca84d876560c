package cz.ohlas.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A lead's leave to serve beyond the contract, with the reason that the statement shows. */
public record GoodwillInput(
    @NotNull RefusalGround ground, @NotBlank @Size(max = 1000) String reason) {}

package cz.ohlas.request;

import cz.ohlas.contract.Scope;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What an open request is about, corrected. */
public record CorrectionInput(
    @NotBlank @Size(max = 200) String subject,
    @Nullable Long registrationId,
    @Nullable Scope scope,
    boolean concernsFault) {}

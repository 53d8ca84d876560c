package cz.ohlas.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** What the customer sent or said, so that the work goes on. */
public record ResumeInput(@NotNull Instant cameAt, @NotBlank @Size(max = 1000) String what) {}

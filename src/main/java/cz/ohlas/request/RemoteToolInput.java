package cz.ohlas.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A remote tool as typed.
 *
 * @param licence by what it is licensed; asked for with servers (REM-1)
 */
public record RemoteToolInput(
    @NotBlank @Size(max = 100) String name,
    @NotNull ConnectionTarget target,
    @NotNull @Size(max = 200) String licence) {}

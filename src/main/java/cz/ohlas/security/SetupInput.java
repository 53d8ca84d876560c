package cz.ohlas.security;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What a new console is told first: who administers it and which company uses it.
 *
 * @param companyEmail may be empty
 */
public record SetupInput(
    @NotBlank
        @Size(max = 60)
        @Pattern(regexp = "[a-z0-9._-]{3,60}", message = "security.rule.loginName")
        String loginName,
    @NotBlank @Size(max = 120) String displayName,
    @NotBlank String password,
    @NotBlank @Size(max = 200) String companyName,
    @NotBlank @Size(max = 200) String street,
    @NotBlank
        @Pattern(regexp = "\\d{3} ?\\d{2}", message = "security.rule.postcode")
        @Size(max = 10)
        String postcode,
    @NotBlank @Size(max = 120) String city,
    @NotBlank @Pattern(regexp = "\\d{8}", message = "security.rule.ico") String ico,
    @NotNull @Email @Size(max = 254) String companyEmail) {}

package cz.ohlas.security;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Set;

/**
 * What an administrator says about a person.
 *
 * @param loginName lower-case letters, digits, dot, hyphen and underscore
 * @param jobTitle the function as documents print it; may be empty
 * @param email may be empty
 * @param phone may be empty
 */
public record StaffAccountInput(
    @NotBlank
        @Size(max = 60)
        @Pattern(regexp = "[a-z0-9._-]{3,60}", message = "security.rule.loginName")
        String loginName,
    @NotBlank @Size(max = 120) String displayName,
    @NotNull @Size(max = 120) String jobTitle,
    @NotNull @Email @Size(max = 254) String email,
    @NotNull @Size(max = 40) String phone,
    @NotNull Locale language,
    @NotEmpty Set<Role> roles) {

  /** Keeps its own copy of the roles. */
  public StaffAccountInput {
    roles = Set.copyOf(roles);
  }
}

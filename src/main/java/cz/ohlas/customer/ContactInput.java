package cz.ohlas.customer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;

/**
 * A person at a customer. Texts that are unknown are empty, not null.
 *
 * @param function the person's job
 */
public record ContactInput(
    @NotBlank(message = "customer.rule.personMissing") @Size(max = 120) String name,
    @Size(max = 120) String function,
    @Size(max = 200) @Pattern(regexp = Written.EMAIL_OR_NOTHING, message = "customer.rule.email")
        String email,
    @Size(max = 40) @Pattern(regexp = Written.PHONE_OR_NOTHING, message = "customer.rule.phone")
        String phone,
    @NotNull Locale language) {

  /** A form with nothing filled in. */
  public static ContactInput empty(Locale language) {
    return new ContactInput("", "", "", "", language);
  }

  ContactInput tidy() {
    return new ContactInput(
        name.strip(), function.strip(), email.strip(), Written.phone(phone), language);
  }
}

package cz.ohlas.customer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;

/**
 * A person at a customer. Texts that are unknown are empty, not null.
 *
 * @param function the person's job
 * @param emails the main one first
 * @param phones the main one first
 */
public record ContactInput(
    @NotBlank(message = "customer.rule.personMissing") @Size(max = 120) String name,
    @Size(max = 120) String function,
    @NotNull List<String> emails,
    @NotNull List<String> phones,
    @NotNull Locale language) {

  /** Copies the lists. */
  public ContactInput {
    emails = List.copyOf(emails);
    phones = List.copyOf(phones);
  }

  /** A person with one address and one number at most. */
  public static ContactInput of(
      String name, String function, String email, String phone, Locale language) {
    return new ContactInput(
        name, function, ReachKind.EMAIL.tidy(email), ReachKind.PHONE.tidy(phone), language);
  }

  /** A form with nothing filled in. */
  public static ContactInput empty(Locale language) {
    return new ContactInput("", "", List.of(), List.of(), language);
  }

  /** The main e-mail address, or empty. */
  public String email() {
    return Reach.main(emails);
  }

  /** The main phone number, or empty. */
  public String phone() {
    return Reach.main(phones);
  }

  /** As it is kept: surrounding spaces gone, numbers as they are shown. */
  public ContactInput tidy() {
    return new ContactInput(
        name.strip(),
        function.strip(),
        ReachKind.EMAIL.tidy(emails),
        ReachKind.PHONE.tidy(phones),
        language);
  }
}

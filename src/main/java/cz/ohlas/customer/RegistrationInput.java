package cz.ohlas.customer;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One installation of a product (REG-1). Texts that are unknown are empty, not null.
 *
 * @param edition edition or version
 * @param licenceKey licence key or serial number
 * @param cardNumber number of the registration card
 * @param seats seats or lines
 * @param trunks lines to the operators of telephony
 * @param remoteIds identifiers for remote connections; never a secret
 * @param notes for whoever connects
 */
public record RegistrationInput(
    @NotBlank @Size(max = 120) String product,
    @Size(max = 120) String edition,
    @Size(max = 120) String licenceKey,
    @Size(max = 60) String cardNumber,
    @Nullable LocalDate registeredOn,
    @Nullable @Positive @Max(1_000_000) Integer seats,
    @Size(max = 200) String place,
    @Size(max = 500) String servers,
    @Size(max = 500) String trunks,
    @Size(max = 500) String remoteIds,
    @Size(max = 4000) String notes) {

  /** A form with nothing filled in but the product that is supported. */
  public static RegistrationInput empty() {
    return new RegistrationInput("Oktell", "", "", "", null, null, "", "", "", "", "");
  }

  /** The same with other notes. */
  public RegistrationInput withNotes(String other) {
    return new RegistrationInput(
        product,
        edition,
        licenceKey,
        cardNumber,
        registeredOn,
        seats,
        place,
        servers,
        trunks,
        remoteIds,
        other);
  }

  RegistrationInput tidy() {
    return new RegistrationInput(
        product.strip(),
        edition.strip(),
        licenceKey.strip(),
        cardNumber.strip(),
        registeredOn,
        seats,
        place.strip(),
        servers.strip(),
        trunks.strip(),
        remoteIds.strip(),
        notes.strip());
  }
}

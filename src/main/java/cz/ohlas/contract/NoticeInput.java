package cz.ohlas.contract;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Notice of a contract that prolongs itself.
 *
 * @param givenOn the day on which the other side received it
 * @param party who gave it
 * @param givenBy the person who signed it
 * @param document by which letter or message, or why
 * @param endsOn the last day of the contract that it brings
 */
public record NoticeInput(
    @NotNull LocalDate givenOn,
    @NotNull NoticeParty party,
    @NotBlank @Size(max = 200) String givenBy,
    @NotBlank @Size(max = 1000) String document,
    @NotNull LocalDate endsOn) {}

package cz.ohlas.company;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the company has decided where the rules leave it a choice.
 *
 * @param supportEmail where requests come by e-mail (REQ-1)
 * @param supportPhone where requests come by phone (REQ-1)
 * @param clientDownloadUrl where a customer gets the client of the remote connection (REM-3); may
 *     be empty
 * @param listPricesWithoutVat how list prices are meant (PRC-4)
 * @param approvalLimitPercent how far below the list price an account manager may go alone (PRC-5)
 * @param proofDays calendar days in which proof of legal use must come (REG-2)
 * @param clarificationDays calendar days in which an unclear request must be made clear (REQ-2)
 * @param renewalHorizonDays how long before its end a contract asks to be renewed
 * @param hourlyRate CZK without VAT for an hour of work that is billed apart, null where statements
 *     shall not say what it comes to
 * @param freeProgrammeScopes names of the scopes that the free programme gets (REG-5), for example
 *     {@code SCO_C1}
 */
public record CompanyRules(
    @NotBlank @Email @Size(max = 254) String supportEmail,
    @NotBlank @Size(max = 40) String supportPhone,
    @NotNull @Size(max = 300) String clientDownloadUrl,
    boolean listPricesWithoutVat,
    @NotNull @DecimalMin("0") @DecimalMax("100") BigDecimal approvalLimitPercent,
    @NotNull @Min(1) @Max(365) Integer proofDays,
    @NotNull @Min(1) @Max(365) Integer clarificationDays,
    @NotNull @Min(0) @Max(730) Integer renewalHorizonDays,
    @Nullable @DecimalMin("0.01") @DecimalMax("99999.99") @Digits(integer = 5, fraction = 2)
        BigDecimal hourlyRate,
    @NotNull Set<String> freeProgrammeScopes) {

  /** Keeps its own copy of the scopes. */
  public CompanyRules {
    freeProgrammeScopes = Set.copyOf(freeProgrammeScopes);
  }
}

package cz.ohlas.contract;

import cz.ohlas.price.PriceCriteria;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A paid contract as it was agreed.
 *
 * @param number as it stands on the paper
 * @param validTo last day as agreed, null until further notice
 * @param prolongation how it goes on afterwards
 * @param yearlyPrice CZK
 * @param criteria what the price was decided from (PRC-2)
 * @param pricedOn the day whose price list was used (PRC-3)
 * @param registrationIds the installations it covers
 * @param paymentTerms may be empty
 * @param processingAgreementOn when an agreement on processing personal data was made, null for
 *     none
 * @param silenceMeansAgreement whether a statement that nobody objects to counts as agreed
 * @param sourceQuoteId the accepted quote it was made from, null for none
 * @param renewsContractId the customer's earlier contract that it follows, null for none
 */
public record ContractInput(
    @NotBlank @Size(max = 40) String number,
    long customerId,
    @NotNull Long servicePackageId,
    @NotNull LocalDate signedOn,
    @NotNull LocalDate validFrom,
    @Nullable LocalDate validTo,
    @NotNull @Valid Prolongation prolongation,
    @NotNull @DecimalMin("0") BigDecimal yearlyPrice,
    @NotNull PriceCriteria criteria,
    @NotNull LocalDate pricedOn,
    @NotEmpty Set<Long> registrationIds,
    @NotNull @Size(max = 1000) String paymentTerms,
    @Nullable LocalDate processingAgreementOn,
    boolean silenceMeansAgreement,
    @Nullable Long sourceQuoteId,
    @Nullable Long renewsContractId) {

  /** Keeps its own copy of the installations. */
  public ContractInput {
    registrationIds = Set.copyOf(registrationIds);
  }

  /** The days it asks for. */
  ContractDays days() {
    return new ContractDays(validFrom, validTo, prolongation, null, null);
  }
}

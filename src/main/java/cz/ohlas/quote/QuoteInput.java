package cz.ohlas.quote;

import cz.ohlas.price.CriteriaSheet;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;

/**
 * What an account manager decides about a quote; everything else follows from it.
 *
 * @param criteria as far as they are known
 * @param registrations the installations it is about
 * @param servicePackageId the service package, which says the answer time
 * @param discountPercent what is taken off the support's list price, per cent
 * @param discountReason why; must be given when there is a discount
 * @param otherLines what else is offered
 * @param note a sentence to the customer, may be empty
 */
public record QuoteInput(
    @NotNull CriteriaSheet criteria,
    @NotNull @Size(max = 50) List<@Valid QuotedRegistration> registrations,
    @NotNull Long servicePackageId,
    @NotNull @Valid QuoteTerms terms,
    @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal discountPercent,
    @NotNull @Size(max = 300) String discountReason,
    @NotNull @Size(max = 20) List<@Valid QuoteLineInput> otherLines,
    @NotNull @Size(max = 1000) String note) {

  /** Keeps its own copies. */
  public QuoteInput {
    registrations = List.copyOf(registrations);
    otherLines = List.copyOf(otherLines);
  }

  /** The same about other installations. */
  public QuoteInput withRegistrations(List<QuotedRegistration> others) {
    return new QuoteInput(
        criteria,
        others,
        servicePackageId,
        terms,
        discountPercent,
        discountReason,
        otherLines,
        note);
  }

  /** The same with other terms. */
  public QuoteInput withTerms(QuoteTerms other) {
    return new QuoteInput(
        criteria,
        registrations,
        servicePackageId,
        other,
        discountPercent,
        discountReason,
        otherLines,
        note);
  }
}

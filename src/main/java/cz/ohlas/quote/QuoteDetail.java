package cz.ohlas.quote;

import cz.ohlas.contract.ServicePackageItem;
import cz.ohlas.customer.CustomerReference;
import cz.ohlas.price.PriceList;
import cz.ohlas.price.TierDecision;
import cz.ohlas.price.VatRegime;
import cz.ohlas.request.RequestReference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of a quote.
 *
 * @param version to be handed back with a change
 * @param number null until it is first sent
 * @param state on the day of reading
 * @param input what was decided about it
 * @param priceList the list it was made by, kept for ever (PRC-3)
 * @param decision what the list says about the criteria
 * @param listWithoutVat whether the list's prices are meant without VAT (PRC-4)
 * @param registrations the installations in words, with seats where known
 * @param pastApprovals what the head said about it before it was changed or asked for again
 * @param approvalReasons why the head must agree; only while it is not sent
 * @param createdByStaffId who began it
 * @param preparedByStaffId who wrote its content last
 * @param sent how it went out, null until then
 * @param answer the customer's answer, null until then
 * @param contractId the contract that came of it, null until then
 * @param sourceRequest the refused request that it was begun from, null for others (REQ-5)
 * @param versions all versions, the latest first
 */
public record QuoteDetail(
    long id,
    long version,
    @Nullable String number,
    int revision,
    CustomerReference customer,
    QuoteState state,
    QuoteInput input,
    LocalDate pricedOn,
    PriceList priceList,
    TierDecision decision,
    boolean listWithoutVat,
    List<QuoteLine> lines,
    QuoteTotals totals,
    VatRegime vatRegime,
    ServicePackageItem servicePackage,
    List<Installation> registrations,
    QuoteApproval approval,
    List<QuoteApproval> pastApprovals,
    List<ApprovalReason> approvalReasons,
    Instant createdAt,
    long createdByStaffId,
    long preparedByStaffId,
    @Nullable Sent sent,
    @Nullable QuoteAnswer answer,
    @Nullable Long contractId,
    @Nullable RequestReference sourceRequest,
    List<QuoteVersion> versions) {

  /** An installation in words. */
  public record Installation(String label, @Nullable Integer seats) {}

  /** How a quote went out. */
  public record Sent(Instant at, long byStaffId, QuoteChannel channel) {}

  /** Whether the head still has to agree before it may be sent (PRC-5). */
  public boolean needsApproval() {
    return !approvalReasons.isEmpty() && !approval.granted();
  }
}

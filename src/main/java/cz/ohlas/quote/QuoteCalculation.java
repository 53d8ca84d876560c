package cz.ohlas.quote;

import cz.ohlas.price.TierDecision;
import cz.ohlas.price.VatRegime;
import java.util.List;

/** What an input would come to, while it is still being typed. */
public record QuoteCalculation(
    TierDecision decision,
    List<QuoteLine> lines,
    QuoteTotals totals,
    VatRegime vatRegime,
    List<ApprovalReason> approvalReasons) {}

package cz.ohlas.quote;

import cz.ohlas.request.RefusalGround;
import java.time.Instant;

/** A refused request that could become a quote. */
public record OpportunityItem(
    long requestId,
    String number,
    String subject,
    long customerId,
    String customerName,
    RefusalGround ground,
    Instant refusedAt) {}

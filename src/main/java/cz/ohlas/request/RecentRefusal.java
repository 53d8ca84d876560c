package cz.ohlas.request;

import java.time.Instant;

/**
 * A refusal that holds, for those who may reverse it.
 *
 * @param staffId who refused
 */
public record RecentRefusal(
    long requestId,
    String number,
    String customerName,
    String subject,
    RefusalGround ground,
    Instant enteredAt,
    long staffId) {}

package cz.ohlas.request;

/**
 * A request was refused on a ground that lets the same thing be offered for money (REQ-5a, REQ-5c,
 * SCO-W, SCO-X).
 */
public record RequestRefusedAsNotCovered(
    long requestId, String number, long customerId, RefusalGround ground) {}

package cz.ohlas.request;

/** A request found by its number or words: enough to know it and to open it. */
public record RequestHit(long id, String number, String subject, String customerName) {}

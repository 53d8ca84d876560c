package cz.ohlas.report;

/** A label with its value, as printed. */
public record DocumentFact(String label, String value) {}

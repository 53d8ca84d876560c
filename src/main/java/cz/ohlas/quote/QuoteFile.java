package cz.ohlas.quote;

/** A quote as a PDF under its file name. */
// Files are never compared
@SuppressWarnings("ArrayRecordComponent")
public record QuoteFile(String fileName, byte[] content) {}

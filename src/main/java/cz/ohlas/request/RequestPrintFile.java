package cz.ohlas.request;

/** The record of a request as a PDF under its file name. */
// Files are never compared
@SuppressWarnings("ArrayRecordComponent")
public record RequestPrintFile(String fileName, byte[] content) {}

package cz.ohlas.complaint;

/** A reply as a PDF. */
@SuppressWarnings("ArrayRecordComponent") // files are never compared
public record ComplaintFile(String fileName, byte[] content) {}

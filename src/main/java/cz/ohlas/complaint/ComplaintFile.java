package cz.ohlas.complaint;

/** A file to be shown or downloaded. */
@SuppressWarnings("ArrayRecordComponent") // files are never compared
public record ComplaintFile(String fileName, String contentType, byte[] content) {}

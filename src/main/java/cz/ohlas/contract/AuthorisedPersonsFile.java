package cz.ohlas.contract;

/** The list of a customer's authorised persons as a PDF under its file name. */
// Files are never compared
@SuppressWarnings("ArrayRecordComponent")
public record AuthorisedPersonsFile(String fileName, byte[] content) {}

package cz.ohlas.report;

/** A document could not be made; nothing of it exists. */
public final class ReportFailed extends RuntimeException {

  ReportFailed(String what, Throwable cause) {
    super("Could not make " + what, cause);
  }
}

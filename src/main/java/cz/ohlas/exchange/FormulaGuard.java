package cz.ohlas.exchange;

/**
 * Keeps spreadsheet programs from taking a text for a formula (OWASP ASVS 1.2.10): such a text gets
 * an apostrophe before it, which reading takes away again.
 */
final class FormulaGuard {

  private static final String BEGINNINGS = "=+-@\t\r\0";

  private FormulaGuard() {}

  /** The text as it may be written. */
  static String guarded(String text) {
    return isDangerous(text, 0) ? "'" + text : text;
  }

  /** The text as it was before it was guarded. */
  static String withoutGuard(String text) {
    return text.startsWith("'") && isDangerous(text, 1) ? text.substring(1) : text;
  }

  private static boolean isDangerous(String text, int at) {
    return text.length() > at && BEGINNINGS.indexOf(text.charAt(at)) >= 0;
  }
}

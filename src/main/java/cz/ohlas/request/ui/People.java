package cz.ohlas.request.ui;

/** How people are shown where there is little room. */
final class People {

  private People() {}

  /** First letters of the first and the last name. */
  static String initials(String name) {
    String[] parts = name.strip().split("\\s+", -1);
    String first = letter(parts[0]);
    return parts.length == 1 ? first : first + letter(parts[parts.length - 1]);
  }

  private static String letter(String part) {
    return part.isEmpty() ? "" : part.substring(0, part.offsetByCodePoints(0, 1));
  }
}

package cz.ohlas.request.ui;

import cz.ohlas.base.StaffDirectory;
import cz.ohlas.base.StaffDirectory.StaffCard;
import cz.ohlas.security.Role;
import java.util.List;
import java.util.stream.Stream;

/** How people are shown where there is little room. */
final class People {

  private People() {}

  /** Whoever may be given a request, engineers first. */
  static List<StaffCard> ofSupport(StaffDirectory staff) {
    return Stream.of(Role.ENGINEER, Role.LEAD)
        .flatMap(role -> staff.holding(role.name()).stream())
        .distinct()
        .toList();
  }

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

package cz.ohlas.complaint;

import cz.ohlas.base.CzechText;
import cz.ohlas.base.StaffDirectory;
import cz.ohlas.base.StaffDirectory.StaffCard;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;

/** Who works in the service and can therefore deputise, be asked and be complained about. */
final class ServiceStaff {

  private static final String[] ROLES = {"HEAD", "ACCOUNT_MANAGER", "LEAD", "ENGINEER"};

  private ServiceStaff() {}

  /** Active people of the service, not those who only administer the console (ACC-6). */
  static Stream<StaffCard> all(StaffDirectory directory) {
    return Arrays.stream(ROLES)
        .flatMap(role -> directory.holding(role).stream())
        .distinct()
        .sorted(Comparator.comparing(card -> CzechText.sortKey(card.name())));
  }
}

package cz.ohlas.request;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.StaffDirectory;
import cz.ohlas.security.Role;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who works on requests (ACC-2, ACC-3). */
@Component
class SupportStaff {

  private final StaffDirectory directory;

  SupportStaff(StaffDirectory directory) {
    this.directory = directory;
  }

  String nameOf(long staffId) {
    return directory.nameOf(staffId);
  }

  /**
   * Checks that the person works on requests.
   *
   * @throws BusinessRuleViolation when they hold no such role or are disabled
   */
  void require(long staffId) {
    boolean known =
        Stream.of(Role.ENGINEER, Role.LEAD)
            .flatMap(role -> directory.holding(role.name()).stream())
            .anyMatch(card -> card.id() == staffId);
    if (!known) {
      throw BusinessRuleViolation.plain("request.rule.notOfSupport");
    }
  }
}

package cz.ohlas;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The arrows between the modules are those that their package-infos allow. */
class ModularityTests {

  @Test
  void modules_use_only_what_they_may() {
    ApplicationModules.of(Application.class).verify();
  }
}

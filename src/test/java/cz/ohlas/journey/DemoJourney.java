package cz.ohlas.journey;

import cz.ohlas.security.Role;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each person reads in the demonstration: every page of the menu and a record. */
class DemoJourney {

  @TempDir private static Path folder;

  private static Console console;

  @BeforeAll
  static void start() {
    console =
        Console.start(
            "--spring.profiles.active=demo",
            "--ohlas.demo.months=3",
            "--ohlas.data=" + folder,
            "--server.port=" + Console.freePort());
  }

  @AfterAll
  static void stop() {
    console.close();
  }

  @Test
  void the_head_reads_every_page() {
    try (Visit visit = Visit.to(console.address())) {
      visit.signInAs(Role.HEAD);
      for (String path : visit.menu()) {
        visit.open(path);
        visit.picture("head-" + (path.isEmpty() ? "home" : path.replace('/', '-')));
        visit.assertAccessible(path);
      }
    }
  }

  @Test
  void the_lead_reads_a_months_statement() {
    try (Visit visit = Visit.to(console.address())) {
      visit.signInAs(Role.LEAD);
      visit.open("statements");
      visit.openFirstRow();
      visit.picture("lead-statement");
      visit.assertAccessible("statement");
    }
  }

  @Test
  void an_engineer_reads_a_request() {
    try (Visit visit = Visit.to(console.address())) {
      visit.signInAs(Role.ENGINEER);
      visit.open("requests");
      visit.openFirstRow();
      visit.picture("engineer-request");
      visit.assertAccessible("request");
      visit.open("requests/new");
      visit.picture("engineer-intake");
      visit.assertAccessible("intake");
    }
  }
}

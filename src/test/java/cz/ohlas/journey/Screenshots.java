package cz.ohlas.journey;

import cz.ohlas.security.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Takes the pictures in {@code docs/screenshots} anew, from the demonstration as people see it. */
public final class Screenshots {

  private static final Path TAKEN = Path.of("target/screenshots");
  private static final Path KEPT = Path.of("docs/screenshots");

  private Screenshots() {}

  /** Takes no arguments. */
  public static void main(String[] arguments) throws IOException {
    try (Console console =
        Console.start("--spring.profiles.active=demo", "--server.port=" + Console.freePort())) {
      take(console, Role.HEAD, "home", Screenshots::home);
      take(console, Role.HEAD, "complaint", Screenshots::complaint);
      take(console, Role.ENGINEER, "requests", Screenshots::requests);
      take(console, Role.ACCOUNT_MANAGER, "quote", Screenshots::quote);
      take(console, Role.LEAD, "statement", Screenshots::statement);
    }
    Files.createDirectories(KEPT);
    for (String name : List.of("home", "complaint", "requests", "quote", "statement")) {
      Files.copy(
          TAKEN.resolve(name + ".png"),
          KEPT.resolve(name + ".png"),
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void take(Console console, Role role, String name, Walk walk) {
    try (Visit visit = Visit.to(console.address())) {
      visit.signInAs(role);
      walk.through(visit);
      visit.page().waitForTimeout(800);
      visit.picture(name);
    }
  }

  private static void home(Visit visit) {
    visit.open("");
  }

  private static void complaint(Visit visit) {
    visit.open("complaints");
    visit.openFirstRowOffering(visit.text("complaint.decide.open"));
    visit.click(visit.text("complaint.decide.open"));
  }

  private static void requests(Visit visit) {
    visit.open("requests?view=to-answer");
    visit.openFirstRow();
    visit.page().locator("vaadin-details-summary").first().click();
    visit.settle();
  }

  private static void quote(Visit visit) {
    visit.open("quotes?part=sent");
    visit.openFirstRow();
  }

  private static void statement(Visit visit) {
    visit.open("statements");
    visit.openFirstRow();
  }

  private interface Walk {
    void through(Visit visit);
  }
}

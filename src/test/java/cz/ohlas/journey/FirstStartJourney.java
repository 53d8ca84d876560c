package cz.ohlas.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first person on an empty console: from the printed link to every page it has for them. */
class FirstStartJourney {

  private static final String PASSWORD = "dlouhé a dobré heslo";

  @TempDir private Path folder;

  @Test
  void the_first_administrator_sets_the_console_up_and_reads_every_page_in_both_languages() {
    try (Console console =
            Console.start("--ohlas.data=" + folder, "--server.port=" + Console.freePort());
        Visit visit = Visit.to(console.address())) {
      visit.open("login");
      visit.sees(visit.text("security.login.new"));
      visit.assertAccessible("login");

      visit.page().navigate(setUpLink(console));
      visit.settle();
      visit.assertAccessible("set-up");
      visit.picture("setup");
      setUp(visit);

      visit.signIn("spravce", PASSWORD);
      readEveryPage(visit, "cs");
      visit.page().locator(".me").click();
      visit
          .page()
          .getByText("English", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
          .click();
      visit.speakEnglish();
      // The page reloads itself in the chosen language: whoever went elsewhere now would cut that
      // off
      visit.sees(visit.text("menu.settings"));
      visit.settle();
      readEveryPage(visit, "en");
    }
  }

  private static void setUp(Visit visit) {
    visit.fill(visit.text("security.account.loginName"), "spravce");
    visit.fill(visit.text("security.account.displayName"), "Jana Správcová");
    visit.fill(visit.text("security.password.new"), PASSWORD);
    visit.fill(visit.text("security.password.again"), PASSWORD);
    visit.fill(visit.text("security.setup.companyName"), "Ozvěna s. r. o.");
    visit.fill(visit.text("security.setup.ico"), "27074358");
    visit.fill(visit.text("security.setup.street"), "Dlouhá 1");
    visit.fill(visit.text("security.setup.postcode"), "110 00");
    visit.fill(visit.text("security.setup.city"), "Praha 1");
    visit.fill(visit.text("security.setup.companyEmail"), "podpora@ozvena.example");
    visit.click(visit.text("security.setup.save"));
    visit.sees(visit.text("security.login.ready"));
  }

  private static void readEveryPage(Visit visit, String language) {
    assertThat(visit.menu()).isNotEmpty();
    for (String path : visit.menu()) {
      visit.open(path);
      visit.page().locator("vaadin-app-layout h1, vaadin-app-layout h2").first().waitFor();
      visit.picture("empty-" + language + "-" + (path.isEmpty() ? "home" : path.replace('/', '-')));
      visit.assertAccessible(path + " in " + language);
    }
  }

  private static String setUpLink(Console console) {
    return console.output().stream()
        .map(String::strip)
        .filter(line -> line.startsWith("http") && line.contains("/setup/"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no link: " + console.output()));
  }
}

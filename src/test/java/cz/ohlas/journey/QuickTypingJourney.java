package cz.ohlas.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import cz.ohlas.security.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody who types faster than a console far away answers. */
class QuickTypingJourney {

  private static final double BETWEEN_MILLISECONDS = 40;

  private static final String FAR_AWAY =
      "const send = XMLHttpRequest.prototype.send;"
          + " XMLHttpRequest.prototype.send ="
          + " function (...what) { setTimeout(() => send.apply(this, what), 250); };";

  @RegisterExtension static final DemoConsole console = new DemoConsole();

  @Test
  void letters_after_the_slash_are_looked_for_and_do_nothing_else() {
    try (Visit visit = atNewRequest()) {
      visit.page().keyboard().press("/");
      type(visit, "asterisk");
      assertThat(visit.page().locator(".search input").inputValue()).isEqualTo("asterisk");
      visit.page().waitForURL("**/requests/*q=asterisk*");
      visit.settle();
      assertThat(keys(visit)).as("the request is nobody's still").contains("a");
      assertThat(visit.page().locator("vaadin-dialog[opened]").count()).isZero();
    }
  }

  @ParameterizedTest
  @CsvSource({"ENGINEER, requests", "ENGINEER, ''", "LEAD, ''"})
  void what_is_typed_after_n_is_who_calls(Role role, String page) {
    try (Visit visit = farAway(role)) {
      visit.open(page);
      visit.page().keyboard().press("n");
      type(visit, "Tesla /sat");
      visit.page().waitForURL("**/requests/new");
      visit
          .page()
          .waitForFunction(
              "() => document.querySelector('.caller input')?.value === 'Tesla /sat'"
                  + " && document.activeElement.matches('.caller input')");
      visit.settle();
      assertThat(visit.page().locator("vaadin-dialog[opened]").count()).isZero();
    }
  }

  @Test
  void what_is_typed_after_a_key_that_asks_for_no_text_does_nothing() {
    try (Visit visit = atNewRequest()) {
      visit.page().keyboard().press("t");
      type(visit, "sata");
      Locator dialog = visit.page().locator("vaadin-dialog[opened]");
      dialog.getByText(visit.text("request.field.why")).first().waitFor();
      visit.settle();
      assertThat(dialog.count()).isEqualTo(1);
      assertThat(keys(visit)).contains("a");
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 0", "2, 1"})
  void enter_chooses_a_caller_of_those_found_for_what_was_typed(int arrows, int hit) {
    try (Visit visit = farAway(Role.ENGINEER)) {
      visit.open("requests/new");
      type(visit, "dvor");
      for (int arrow = 0; arrow < arrows; arrow++) {
        visit.page().keyboard().press("ArrowDown");
      }
      visit.page().keyboard().press("Enter");
      visit.page().locator(".entitlement").first().waitFor();
      String chosen = caller(visit).inputValue();

      visit.open("requests/new");
      type(visit, "dvor");
      Locator hits = visit.page().locator("vaadin-combo-box-item:not([hidden])");
      hits.getByText("voř").nth(hit).waitFor();
      assertThat(chosen).isEqualTo(hits.nth(hit).innerText().strip());
    }
  }

  @Test
  void nobody_is_chosen_of_those_found_for_less_than_was_typed() {
    try (Visit visit = farAway(Role.ENGINEER)) {
      visit.open("requests/new");
      type(visit, "dvor");
      visit.page().keyboard().press("Enter");
      type(visit, "xyz");
      visit.settle();
      visit.page().waitForFunction("() => !document.querySelector('.caller').loading");
      visit.settle();
      assertThat(caller(visit).inputValue()).isEqualTo("dvorxyz");
      assertThat(visit.page().locator(".entitlement").count()).isZero();
    }
  }

  @Test
  void enter_opens_a_row_of_what_was_looked_for() {
    try (Visit visit = farAway(Role.LEAD)) {
      visit.open("customers");
      Keys keys = new Keys(visit);
      keys.press("ArrowDown");
      assertThat(keys.focusedText()).isNotEmpty().doesNotContain("Poutník");
      visit.page().keyboard().press("/");
      type(visit, "poutnik");
      visit.page().keyboard().press("ArrowDown");
      visit.page().keyboard().press("Enter");
      visit.page().waitForURL("**/customers/*q=poutnik*");
      visit.page().locator("[slot=detail] h2").first().waitFor();
      assertThat(visit.page().locator("[slot=detail]").innerText()).contains("Poutník");
    }
  }

  private static Visit farAway(Role role) {
    Visit visit = Visit.to(console.address());
    visit.page().addInitScript(FAR_AWAY);
    visit.signInAs(role);
    return visit;
  }

  /** At a request that nobody has taken over. */
  private static Visit atNewRequest() {
    Visit visit = Visit.to(console.address());
    visit.signInAs(Role.ENGINEER);
    KeyboardJourney.logged(visit);
    visit.page().addInitScript(FAR_AWAY);
    visit.page().reload();
    visit.settle();
    assertThat(keys(visit)).contains("a");
    return visit;
  }

  private static void type(Visit visit, String text) {
    visit.page().keyboard().type(text, new Keyboard.TypeOptions().setDelay(BETWEEN_MILLISECONDS));
  }

  private static Locator caller(Visit visit) {
    return visit.page().locator(".caller input");
  }

  private static String keys(Visit visit) {
    return String.valueOf(
        visit.page().evaluate("() => document.querySelector('ohlas-keys').keys.join(' ')"));
  }
}

package cz.ohlas.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import cz.ohlas.security.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody who works a request without a mouse. */
class KeyboardJourney {

  private static final String SUBJECT = "Kudy na druhou linku";

  @RegisterExtension static final DemoConsole console = new DemoConsole();

  @Test
  void a_request_is_worked_by_keys_alone() {
    try (Visit visit = Visit.to(console.address())) {
      visit.signInAs(Role.ENGINEER);
      String number = logged(visit);
      Keys keys = new Keys(visit);
      visit.open("");

      // Found by its number; Enter need not wait for what is offered
      visit.page().keyboard().press("Control+k");
      visit.page().keyboard().type("#" + Integer.parseInt(number.substring(number.length() - 6)));
      visit.page().keyboard().press("Enter");
      visit.page().waitForURL("**/requests/*");
      visit.sees(number);
      visit.settle();

      keys.press("a");
      visit.sees(visit.text("request.done.TAKE", number));

      keys.press("t");
      dialog(visit, true);
      visit.picture("keys-new-time");
      keys.tabTo(visit.text("request.field.why"));
      keys.type("Čekáme na výrobce, stan se");
      assertThat(visit.page().locator("vaadin-dialog[opened]").count()).isEqualTo(1);
      keys.press("Control+Enter");
      visit.sees(visit.text("request.done.NEW_TIME", number));
      dialog(visit, false);

      keys.press("s");
      dialog(visit, true);
      keys.tabTo(visit.text("request.field.proof.OUT_1"));
      keys.type("V nastavení telefonu.");
      keys.press("Control+Enter");
      visit.sees(visit.text("request.done.SERVE", number));
      dialog(visit, false);
      visit.picture("keys-served");

      // Back in the list, and letters in a field are letters
      keys.press("Escape");
      visit.page().waitForURL("**/requests");
      keys.press("/");
      visit.page().waitForFunction("() => document.activeElement.localName === 'input'");
      keys.type("nast?/");
      assertThat(search(visit).inputValue()).isEqualTo("nast?/");
      assertThat(visit.page().locator("vaadin-dialog[opened]").count()).isZero();
      search(visit).fill("");
      visit.settle();
      visit.page().locator("body").evaluate("() => document.activeElement.blur()");
      keys.press("?");
      visit.sees(visit.text("keys.here"));
      visit.picture("keys-sheet");
      visit.assertAccessible("sheet of keys");
      keys.press("n");
      assertThat(visit.page().url()).doesNotContain("requests/new");
      keys.press("Escape");
      dialog(visit, false);
      keys.press("n");
      visit.page().waitForURL("**/requests/new");
    }
  }

  @Test
  void rows_are_opened_and_closed_by_keys() {
    try (Visit visit = Visit.to(console.address())) {
      visit.signInAs(Role.ENGINEER);
      visit.open("requests?view=all");
      Keys keys = new Keys(visit);
      keys.press("ArrowDown");
      assertThat(keys.focused()).isEqualTo("td");
      assertThat(keys.focusedText()).startsWith("P-");
      String first = keys.focusedText();
      keys.press("ArrowDown", "Enter");
      visit.page().waitForURL("**/requests/*");
      assertThat(first).doesNotContain(visit.page().locator(".kicker").innerText());
      String second = visit.page().locator(".kicker").innerText();
      assertThat(keys.focused()).isEqualTo("td");
      keys.press("ArrowDown", "Enter");
      visit
          .page()
          .waitForFunction(
              "before => document.querySelector('.kicker')?.innerText !== before", second);
      visit.picture("keys-row");
      keys.press("Escape");
      gone(visit.page().locator(".kicker"));
      assertThat(keys.focused()).isEqualTo("td");
      keys.press("Enter");
      visit.page().locator(".kicker").waitFor();

      // From within the record, back to its row
      visit.page().locator(".detail-close").focus();
      keys.press("Escape");
      gone(visit.page().locator(".kicker"));
      visit.page().waitForFunction("() => document.activeElement.localName === 'vaadin-grid'");
      assertThat(keys.focused()).isEqualTo("td");
    }
  }

  @Test
  void the_box_of_a_row_is_ticked_by_space_and_enter_opens_the_row() {
    try (Visit visit = Visit.to(console.address())) {
      visit.signInAs(Role.ENGINEER);
      visit.open("requests?view=all");
      Keys keys = new Keys(visit);
      keys.press("ArrowDown");
      String first = keys.focusedText();
      keys.press("ArrowLeft", "Space");
      assertThat(visit.page().locator("input.tick:checked").count()).isEqualTo(1);
      assertThat(visit.page().locator(".kicker").count()).isZero();
      keys.press("Enter");
      visit.page().locator(".kicker").waitFor();
      assertThat(first).startsWith(visit.page().locator(".kicker").innerText());
      assertThat(keys.focused()).isEqualTo("td");
      assertThat(visit.page().locator("input.tick:checked").count()).isEqualTo(1);
      keys.press("Escape");
      gone(visit.page().locator(".kicker"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"requests", "customers", "alerts", "complaints", "quotes", "statements"})
  void the_arrow_leads_into_every_list(String list) {
    try (Visit visit = Visit.to(console.address())) {
      visit.signInAs(Role.HEAD);
      visit.open(list);
      String address = visit.page().url();
      Keys keys = new Keys(visit);
      keys.press("/", "ArrowDown");
      assertThat(keys.focused()).isEqualTo("td");
      keys.press("Enter");
      visit.page().waitForFunction("before => location.href !== before", address);
    }
  }

  @Test
  void the_palette_is_walked_by_keys_and_single_keys_are_switched_off() {
    try (Visit visit = Visit.to(console.address())) {
      visit.signInAs(Role.LEAD);
      visit.open("requests");
      Keys keys = new Keys(visit);
      keys.press("Control+k");
      Locator field = visit.page().getByRole(AriaRole.COMBOBOX).last();
      field.waitFor();
      visit.picture("palette-empty");
      visit.assertAccessible("empty palette");
      keys.type("brana");
      visit.sees(visit.text("palette.searchCustomers", "brana"));
      visit.picture("palette-found");
      visit.assertAccessible("palette");
      String first = field.getAttribute("aria-activedescendant");
      keys.press("ArrowDown");
      assertThat(field.getAttribute("aria-activedescendant")).isNotEqualTo(first);
      keys.press("ArrowUp");
      assertThat(field.getAttribute("aria-activedescendant")).isEqualTo(first);
      field.fill("xyzzy");
      visit.sees(visit.text("palette.none", "xyzzy"));
      visit.picture("palette-none");
      keys.press("Escape");
      dialog(visit, false);

      visit.open("account");
      visit.page().getByLabel(visit.text("keys.single")).first().uncheck();
      visit.settle();
      visit.picture("keys-account");
      visit.assertAccessible("account");
      visit.open("requests");
      keys.press("?", "n", "/");
      assertThat(visit.page().locator("vaadin-dialog[opened]").count()).isZero();
      assertThat(visit.page().url()).doesNotContain("requests/new");
      keys.press("Control+k");
      visit.page().getByRole(AriaRole.COMBOBOX).last().waitFor();
      dialog(visit, true);
    }
  }

  /** A call that waits for its answer; returns its number. */
  static String logged(Visit visit) {
    visit.open("requests/new");
    visit.lookUpEntitled(visit.text("request.intake.caller"), "Brána");
    visit.fill(visit.text("request.field.question"), "Kudy se volá na druhou linku?");
    visit.fill(visit.text("request.subject"), SUBJECT);
    visit.choose(visit.text("request.scope"), visit.text("contract.scope.SCO_C1"));
    visit.click(visit.text("request.way.save.REGISTER"));
    visit.page().locator(".kicker").waitFor();
    visit.settle();
    return visit.page().locator(".kicker").innerText().strip();
  }

  private static Locator search(Visit visit) {
    return visit.page().locator(".search input");
  }

  private static void dialog(Visit visit, boolean open) {
    Locator dialog = visit.page().locator("vaadin-dialog[opened]");
    if (open) {
      dialog.first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    } else {
      dialog.first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }
    visit.settle();
  }

  private static void gone(Locator part) {
    part.first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
  }
}

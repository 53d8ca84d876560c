package cz.ohlas.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import cz.ohlas.security.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Forms saved by keys: once, and whatever keeps them from being saved is seen at once. */
class FormsJourney {

  /** Wholly within the window, and nothing lies over it. */
  private static final String IN_SIGHT =
      "part => { const box = part.getBoundingClientRect();"
          + " const points = [box.top + 2, box.bottom - 2];"
          + " return box.height > 0 && points.every(y => {"
          + " const at = document.elementFromPoint(box.left + box.width / 2, y);"
          + " return part.contains(at); }); }";

  @RegisterExtension static final DemoConsole console = new DemoConsole();

  @Test
  void a_key_pressed_three_times_or_held_saves_once() {
    try (Visit visit = Visit.to(console.address())) {
      visit.signInAs(Role.ENGINEER);
      logged(visit, false);
      write(visit, "NOTE", "request.field.note", "Volal podruhé");
      for (int press = 0; press < 3; press++) {
        visit.page().keyboard().press("Control+Enter");
      }
      closed(visit);
      assertThat(written(visit, "Volal podruhé")).isEqualTo(1);

      write(visit, "ASK", "request.field.question", "A co v noci?");
      visit.page().keyboard().down("Control");
      for (int repeat = 0; repeat < 15; repeat++) {
        visit.page().keyboard().down("Enter");
        visit.page().waitForTimeout(30);
      }
      visit.page().keyboard().up("Enter");
      visit.page().keyboard().up("Control");
      closed(visit);
      assertThat(written(visit, "A co v noci?")).isEqualTo(1);
    }
  }

  @Test
  void whoever_opens_a_form_writes_at_once() {
    try (Visit visit = Visit.to(console.address())) {
      visit.signInAs(Role.ACCOUNT_MANAGER);
      visit.open("customers");
      visit.page().keyboard().press("n");
      visit.page().keyboard().type("27");
      visit
          .page()
          .waitForFunction(
              "() => document.activeElement.matches('vaadin-dialog input')"
                  + " && document.activeElement.value === '27'");
    }
  }

  @Test
  void what_a_call_lacks_is_seen_and_its_field_has_the_focus() {
    try (Visit visit = Visit.to(console.address())) {
      visit.signInAs(Role.ENGINEER);
      Keys keys = new Keys(visit);
      visit.open("requests/new");
      visit.click(visit.text("request.intake.newcomer"));
      visit.fill(visit.text("request.intake.company"), "Cizí firma");
      visit.fill(visit.text("request.field.question"), "Jak nastavit hlášku?");
      keys.press("Control+Enter");
      told(visit, keys, "request.rule.callerMissing", "request.intake.callerName");
      visit.picture("form-call-lacks");
      visit.assertAccessible("call that lacks a name");
    }
  }

  @Test
  void what_a_fault_served_lacks_is_seen_wherever_the_dialog_is_scrolled() {
    try (Visit visit = Visit.to(console.address())) {
      visit.signInAs(Role.ENGINEER);
      visit.page().setViewportSize(1280, 720);
      Keys keys = new Keys(visit);
      logged(visit, true);
      keys.press("s");
      opened(visit);
      visit.page().getByLabel(visit.text("request.field.proof.OUT_3")).focus();
      keys.type("Opraví ji výrobce");
      keys.press("Control+Enter");
      told(visit, keys, "request.rule.causeMissing", "request.field.cause");
      keys.type("Chyba ve scénáři");
      keys.press("Control+Enter");
      told(visit, keys, "request.rule.conclusionMissing", "request.field.conclusion");
      keys.type("Oznámeno výrobci");
      keys.press("Control+Enter");
      told(visit, keys, "request.rule.persistsMissing", "yes");
      visit.picture("form-fault-lacks");
      visit.assertAccessible("fault that lacks an answer");
    }
  }

  @Test
  void sco_a_request_without_a_scope_is_served_with_one_by_keys() {
    try (Visit visit = Visit.to(console.address())) {
      visit.signInAs(Role.ENGINEER);
      Keys keys = new Keys(visit);
      String number = logged(visit, false);
      keys.press("s");
      opened(visit);
      keys.tabTo(visit.text("request.field.proof.OUT_1"));
      keys.type("V nastavení telefonu.");
      keys.press("Control+Enter");
      told(visit, keys, "request.rule.scopeMissing", "request.scope");
      keys.type("obecn");
      keys.untilOffered();
      keys.press("ArrowDown", "Enter", "Control+Enter");
      visit.sees(visit.text("request.done.SERVE", number));
    }
  }

  /** The sentence is in sight, and the field that it means has the focus. */
  private static void told(Visit visit, Keys keys, String rule, String field) {
    keys.untilIn(visit.text(field));
    Locator message = visit.page().locator(".rule-message:visible");
    assertThat(message.innerText()).contains(visit.text(rule));
    assertThat(message.evaluate(IN_SIGHT)).as(rule + " is in sight").isEqualTo(true);
    assertThat(
            visit
                .page()
                .evaluate(
                    "() => { const box = document.activeElement.getBoundingClientRect();"
                        + " return box.top >= 0 && box.bottom <= innerHeight; }"))
        .as(field + " is in sight")
        .isEqualTo(true);
  }

  /** A call; the scope is said only of a fault. Returns its number. */
  private static String logged(Visit visit, boolean fault) {
    visit.open("requests/new");
    visit.lookUpEntitled(visit.text("request.intake.caller"), "Brána");
    visit.fill(visit.text("request.field.question"), "Kudy se volá na druhou linku?");
    if (fault) {
      visit.tick(visit.text("request.field.concernsFault"));
      visit.choose(visit.text("request.scope"), visit.text("contract.scope.SCO_C1"));
    }
    visit.click(visit.text("request.way.save.REGISTER"));
    visit.page().locator(".kicker").waitFor();
    visit.settle();
    return visit.page().locator(".kicker").innerText().strip();
  }

  private static void write(Visit visit, String action, String field, String text) {
    visit.click(visit.text("request.more"));
    visit
        .page()
        .getByRole(AriaRole.MENUITEM)
        .getByText(visit.text("request.action." + action))
        .click();
    opened(visit).getByLabel(visit.text(field)).first().focus();
    visit.page().keyboard().type(text);
  }

  private static Locator opened(Visit visit) {
    Locator dialog = visit.page().locator("vaadin-dialog[opened]");
    dialog.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    visit.settle();
    return dialog;
  }

  private static void closed(Visit visit) {
    visit
        .page()
        .locator("vaadin-dialog")
        .first()
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    visit.settle();
  }

  private static int written(Visit visit, String text) {
    visit.sees(text);
    // What a second save would have brought
    visit.page().reload();
    visit.settle();
    visit.sees(text);
    return visit.page().locator(".timeline").getByText(text).count();
  }
}

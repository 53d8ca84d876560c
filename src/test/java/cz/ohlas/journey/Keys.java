package cz.ohlas.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Somebody who uses no mouse: types text, and presses keys, which are counted. */
final class Keys {

  private static final int MOST_STEPS = 30;
  private static final String IN_FIELD =
      "label => [...(document.activeElement?.labels ?? [])]"
          + ".some(each => each.textContent.trim() === label)";

  private final Visit visit;
  private int presses;

  Keys(Visit visit) {
    this.visit = visit;
  }

  void type(String text) {
    visit.page().keyboard().type(text);
    visit.settle();
  }

  /** Each one after the console has answered to the one before. */
  void press(String... keys) {
    for (String key : keys) {
      visit.page().keyboard().press(key);
      presses++;
      visit.settle();
    }
  }

  /** Waits until a list offers something. */
  void untilOffered() {
    visit.page().getByRole(AriaRole.OPTION).first().waitFor();
    visit.settle();
  }

  /** Waits until the field with this label has the focus by itself. */
  void untilIn(String label) {
    visit
        .page()
        .waitForFunction(IN_FIELD, label, new Page.WaitForFunctionOptions().setTimeout(10_000));
  }

  /** Goes on by Tab to the field with this label. */
  void tabTo(String label) {
    for (int step = 0; step < MOST_STEPS; step++) {
      if (Boolean.TRUE.equals(visit.page().evaluate(IN_FIELD, label))) {
        return;
      }
      press("Tab");
    }
    throw new AssertionError("Tab does not lead to " + label);
  }

  /** What has the focus, within parts that keep their own too. */
  String focused() {
    return String.valueOf(
        visit
            .page()
            .evaluate(
                "() => { let at = document.activeElement;"
                    + " while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;"
                    + " return at.localName; }"));
  }

  /** What is read in the cell of a list that has the focus. */
  String focusedText() {
    return String.valueOf(
        visit
            .page()
            .evaluate(
                "() => document.activeElement.shadowRoot.activeElement.querySelector('slot')"
                    + ".assignedElements()[0].textContent.trim()"));
  }

  /** How many keys were pressed besides what was typed. */
  int presses() {
    return presses;
  }
}

package cz.ohlas.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Somebody who uses no mouse: types text, and presses keys, which are counted. */
final class Keys {

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
        .waitForFunction(
            "label => [...(document.activeElement?.labels ?? [])]"
                + ".some(each => each.textContent.trim() === label)",
            label,
            new Page.WaitForFunctionOptions().setTimeout(10_000));
  }

  /** How many keys were pressed besides what was typed. */
  int presses() {
    return presses;
  }
}

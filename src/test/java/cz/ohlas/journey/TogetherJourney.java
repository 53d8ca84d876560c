package cz.ohlas.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import cz.ohlas.security.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two people, each in a browser of their own, on one console. */
class TogetherJourney {

  private static final String SUBJECT = "Zvoní jen jedna klapka";
  private static final String ANSWER = "Klapky jsou ve skupině, zvoní postupně.";

  @RegisterExtension static final DemoConsole console = new DemoConsole();

  @Test
  void two_people_work_on_one_request_and_lose_nothing() {
    try (Visit lead = Visit.to(console.address());
        Visit engineer = Visit.to(console.address())) {
      lead.signInAs(Role.LEAD);
      lead.open("requests");
      engineer.signInAs(Role.ENGINEER);
      String leadName = name(lead);
      String engineerName = name(engineer);

      // A call that the engineer writes down appears in the lead's list
      engineer.open("requests/new");
      engineer.lookUpEntitled(engineer.text("request.intake.caller"), "Brána");
      engineer.fill(engineer.text("request.field.question"), "Zvoní jen jedna klapka, proč?");
      engineer.fill(engineer.text("request.subject"), SUBJECT);
      engineer.choose(engineer.text("request.scope"), engineer.text("contract.scope.SCO_C1"));
      engineer.click(engineer.text("request.way.save.REGISTER"));
      lead.sees(SUBJECT);
      assertThat(mark(lead).getAttribute("title"))
          .isEqualTo(lead.text("request.live.viewers", engineerName));
      lead.picture("together-list");
      lead.assertAccessible("list with somebody's mark");

      // Each sees that the other has it open
      lead.page().getByText(SUBJECT).first().click();
      lead.sees(lead.text("request.live.viewers", engineerName));
      engineer.sees(engineer.text("request.live.viewers", leadName));

      // While the lead writes, the engineer takes the request over
      lead.click(lead.text("request.action.ANSWER"));
      lead.fill(lead.text("request.field.answer"), ANSWER);
      engineer.click(engineer.text("request.action.TAKE"));
      lead.sees(lead.text("request.live.changed", engineerName));
      lead.picture("together-changed");
      lead.click(lead.text("request.save.ANSWER"));
      lead.sees(lead.text("request.rule.changedMeanwhile"));
      lead.click(lead.text("request.save.ANSWER"));

      // The answer appears at the engineer's, who did nothing
      engineer.sees(ANSWER);
      engineer.picture("together-answered");
      engineer.assertAccessible("request open at two people's");
      lead.page().close();
      engineer
          .page()
          .locator(".viewers")
          .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }
  }

  @Test
  void what_waits_leads_to_it_from_the_home_page_and_pushes_are_sent_as_they_are() {
    try (Visit lead = Visit.to(console.address())) {
      lead.signInAs(Role.LEAD);
      Locator row = lead.page().locator(".waiting-row").first();
      String number = row.locator(".kicker").innerText();
      row.click();
      lead.page().waitForURL("**/requests/*");
      lead.sees(number);
      assertThat(
              lead.page()
                  .evaluate(
                      """
                      () => new Promise((opened, failed) => {
                        const push = new WebSocket(new URL('VAADIN/push?v-r=push', document.baseURI));
                        push.onopen = () => { opened(push.extensions); push.close(); };
                        push.onerror = failed;
                      })\
                      """))
          .isEqualTo("");
    }
  }

  @Test
  void many_are_ticked_by_keyboard_and_lists_are_narrowed_and_saved() {
    try (Visit lead = Visit.to(console.address())) {
      lead.signInAs(Role.LEAD);
      lead.open("requests");
      Locator cells = lead.page().locator("vaadin-grid tbody tr[part~=row]:not([hidden])");
      cells.first().locator("td").first().focus();
      lead.page().keyboard().press("Space");
      lead.sees(lead.text("request.bulk.count", 1));
      lead.page().keyboard().press("ArrowDown");
      lead.page().keyboard().press("ArrowDown");
      lead.page().keyboard().press("Shift+Space");
      lead.sees(lead.text("request.bulk.count", 3));
      lead.picture("together-ticked");
      lead.assertAccessible("ticked list");
      lead.click(lead.text("request.bulk.ASSIGN"));
      lead.choose(lead.text("request.assignee"), name(lead));
      lead.confirm();
      lead.sees(lead.text("request.bulk.done", 3));

      lead.click(lead.text("request.filter"));
      lead.assertAccessible("filter");
      lead.lookUp(lead.text("request.assignee"), lead.text("request.filter.assignee.ME"));
      lead.click(lead.text("request.filter.apply"));
      lead.page().waitForURL("**/requests?*assignee=me*");
      lead.picture("together-narrowed");
      lead.click(lead.text("request.saved"));
      lead.click(lead.text("request.saved.save"));
      lead.fill(lead.text("request.saved.name"), "Co řeším");
      lead.confirm();
      lead.open("requests");
      lead.click(lead.text("request.saved"));
      lead.assertAccessible("saved views");
      lead.click("Co řeším");
      lead.page().waitForURL("**/requests?*assignee=me*");
      lead.page().goBack();
      lead.settle();
      assertThat(lead.page().url()).doesNotContain("assignee");
    }
  }

  @Test
  void acc_8_an_open_window_ends_as_soon_as_its_account_is_disabled() {
    try (Visit head = Visit.to(console.address());
        Visit administrator = Visit.to(console.address())) {
      head.signInAs(Role.ACCOUNT_MANAGER);
      head.open("requests");
      administrator.signInAs(Role.ADMINISTRATOR);
      administrator.open("settings/accounts");
      administrator.page().getByText(name(head)).first().click();
      administrator.settle();
      administrator.click(administrator.text("security.account.disable"));
      administrator.confirm();
      head.page().waitForURL("**/login**", new Page.WaitForURLOptions().setTimeout(20_000));
    }
  }

  /** What the person is called, as the foot of their menu says. */
  private static String name(Visit visit) {
    return visit.page().locator("vaadin-button.me").innerText().strip();
  }

  private static Locator mark(Visit visit) {
    Locator mark = visit.page().locator(".row-mark:visible").first();
    mark.waitFor();
    return mark;
  }
}

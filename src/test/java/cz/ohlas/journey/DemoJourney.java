package cz.ohlas.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import cz.ohlas.report.PdfText;
import cz.ohlas.security.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What each person reads in the demonstration: every page of the menu and a record. */
class DemoJourney {

  private static final String PDF =
      "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

  @RegisterExtension static final DemoConsole console = new DemoConsole();

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

  @Test
  void the_head_of_a_list_says_in_the_readers_language_what_it_sorts_by() {
    try (Visit visit = Visit.to(console.address())) {
      visit.signInAs(Role.ENGINEER);
      visit.open("customers");
      Locator sorters = visit.page().locator("vaadin-grid-sorter");
      sorters.first().waitFor();
      visit.settle();
      assertThat(sorters.all())
          .isNotEmpty()
          .extracting(sorter -> sorter.getAttribute("aria-label"))
          .contains(visit.text("list.sortBy", visit.text("customer.name")))
          .noneMatch(said -> said.startsWith("Sort by"));
    }
  }

  @Test
  void an_address_that_leads_nowhere_is_a_page_of_the_console() {
    try (Visit visit = Visit.to(console.address())) {
      visit.signInAs(Role.ENGINEER);
      for (String path : new String[] {"customers/abc", "nonsense"}) {
        visit.open(path);
        visit.sees(visit.text("error.notFound.title"));
        visit.assertAccessible(path);
      }
    }
  }

  @Test
  void the_head_decides_a_complaint_and_sends_the_reply() {
    try (Visit visit = Visit.to(console.address())) {
      visit.signInAs(Role.HEAD);
      visit.open("complaints");
      visit.openFirstRowOffering(visit.text("complaint.decide.open"));
      visit.picture("head-complaint");
      visit.assertAccessible("complaint");
      visit.click(visit.text("complaint.decide.open"));
      visit.assertAccessible("decision");
      visit.tick(visit.text("complaint.verdict.NOT_UPHELD"));
      visit.fill(visit.text("complaint.point.findings"), "Odpověď odešla v termínu smlouvy.");
      visit.fill(visit.text("complaint.point.rule"), "Doba odpovědi podle balíčku služeb.");
      visit.fill(visit.text("complaint.point.reasons"), "Lhůta smlouvy byla dodržena.");
      visit.picture("head-decision");
      visit.click(visit.text("complaint.decide.final"));
      visit.click(visit.text("complaint.dispatch"));
      visit.confirm();
      visit.sees(visit.text("complaint.letter.sent"));
      assertThat(PdfText.of(visit.follow(visit.text("complaint.letter.sent"))))
          .contains("Lhůta smlouvy byla dodržena.");
    }
  }

  @Test
  void an_account_manager_makes_a_quote_and_sends_it() {
    try (Visit visit = Visit.to(console.address())) {
      visit.signInAs(Role.ACCOUNT_MANAGER);
      visit.open("quotes/new");
      visit.lookUp(visit.text("quote.customer"), "Brána");
      visit.picture("manager-new-quote");
      visit.assertAccessible("new quote");
      visit.click(visit.text("quote.create"));
      visit.assertAccessible("quote");
      visit.click(visit.text("quote.action.send"));
      visit.confirm();
      visit.sees(visit.text("action.showPdf"));
      visit.picture("manager-quote");
      assertThat(PdfText.of(visit.follow(visit.text("action.showPdf")))).contains("Cenová nabídka");
    }
  }

  @Test
  void a_refused_file_gives_way_to_another_and_the_record_stays_where_it_was() {
    try (Visit visit = Visit.to(console.address())) {
      visit.signInAs(Role.ACCOUNT_MANAGER);
      visit.open("customers");
      Page page = visit.page();
      page.getByText("Pekárny Zrno").first().click();
      page.getByRole(
              AriaRole.BUTTON,
              new Page.GetByRoleOptions().setName(visit.text("contract.more", "S-")))
          .first()
          .click();
      page.getByRole(
              AriaRole.MENUITEM,
              new Page.GetByRoleOptions().setName(visit.text("contract.agreement")))
          .click();
      Locator file = page.locator("vaadin-upload input[type=file]");
      file.setInputFiles(new FilePayload("udaje.pdf", "application/pdf", "MZ".getBytes(UTF_8)));
      visit.sees(visit.text("document.rule.type", "udaje.pdf", "PDF, PNG, JPEG"));
      file.setInputFiles(new FilePayload("udaje.pdf", "application/pdf", PDF.getBytes(UTF_8)));
      page.locator("vaadin-upload-file[complete]").waitFor();
      int place = scrolled(page);
      visit.confirm();
      visit.sees(visit.text("notice.saved"));
      visit.settle();
      assertThat(scrolled(page)).isEqualTo(place).isPositive();
    }
  }

  @Test
  void a_request_that_somebody_takes_over_stays_where_it_was() {
    try (Visit visit = Visit.to(console.address())) {
      visit.signInAs(Role.ENGINEER);
      visit.open("requests");
      visit.openFirstRowOffering(visit.text("request.action.TAKE"));
      Page page = visit.page();
      page.locator(".request-page").evaluate("record => { record.scrollTop = 150; }");
      int place = scrolled(page);
      page.keyboard().press("a");
      page.getByRole(
              AriaRole.BUTTON,
              new Page.GetByRoleOptions().setName(visit.text("request.action.TAKE")).setExact(true))
          .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
      visit.settle();
      assertThat(scrolled(page)).isEqualTo(place).isPositive();
    }
  }

  /** How far the open record is scrolled: itself, or what stands around it. */
  private static int scrolled(Page page) {
    return (int)
        page.evaluate(
            "() => Math.max(...[...document.querySelectorAll('.detail, .request-page')]"
                + ".map(record => Math.round(record.scrollTop)))");
  }

  @Test
  void the_lead_issues_a_months_statement_and_exports_it() {
    try (Visit visit = Visit.to(console.address())) {
      visit.signInAs(Role.LEAD);
      visit.open("statements");
      visit.openFirstRow();
      visit.click(visit.text("statement.issue"));
      visit.confirm();
      visit.sees(visit.text("action.showPdf"));
      visit.picture("lead-issued-statement");
      assertThat(PdfText.of(visit.follow(visit.text("action.showPdf"))))
          .contains("Výkaz poskytnutých služeb technické podpory");
    }
  }

  @Test
  void an_engineer_logs_a_call_and_settles_it_in_one_save() {
    try (Visit visit = Visit.to(console.address())) {
      visit.signInAs(Role.ENGINEER);
      visit.open("requests/new");
      visit.lookUpEntitled(visit.text("request.intake.caller"), "Brána");
      visit.fill(visit.text("request.field.question"), "Jak přidat linku do číselného plánu?");
      visit.fill(visit.text("request.subject"), "Nová linka");
      visit.choose(visit.text("request.scope"), visit.text("contract.scope.SCO_C1"));
      visit.tick(visit.text("request.way.SETTLE"));
      visit.fill(visit.text("request.field.proof.OUT_1"), "Postup jsme vysvětlili po telefonu.");
      visit.fill(visit.text("request.field.minutes"), "10");
      visit.picture("engineer-settle");
      visit.assertAccessible("settle");
      visit.click(visit.text("request.way.save.SETTLE"));
      visit.sees("Nová linka");
      visit.picture("engineer-settled");
    }
  }

  @Test
  void an_engineer_logs_and_settles_a_call_by_keys_alone() {
    try (Visit visit = Visit.to(console.address())) {
      visit.signInAs(Role.ENGINEER);
      visit.open("requests/new");
      visit.lookUpEntitled(visit.text("request.intake.caller"), "Brána");
      String known = visit.valueOf(visit.text("request.intake.caller"));

      visit.open("requests/new");
      Keys keys = new Keys(visit);
      keys.type(known.substring(0, known.lastIndexOf(" · ")));
      keys.untilOffered();
      keys.press("ArrowDown", "Enter");
      keys.untilIn(visit.text("request.field.question"));
      keys.type("Jak nastavit hlášku na svátky?");
      keys.press("Tab");
      keys.type(visit.text("contract.scope.SCO_C2"));
      keys.untilOffered();
      keys.press("Enter", "Tab", "Tab", "ArrowDown", "Tab");
      keys.untilIn(visit.text("request.field.proof.OUT_1"));
      keys.type("V nastavení scénáře na záložce svátků.");
      visit.picture("engineer-keys");
      visit.assertAccessible("intake by keys");
      keys.press("Control+Enter");

      visit.sees("Jak nastavit hlášku na svátky?");
      visit.sees("V nastavení scénáře na záložce svátků.");
      assertThat(visit.page().url()).doesNotContain("requests/new");
      assertThat(keys.presses()).as("keys besides what is typed").isLessThanOrEqualTo(9);
    }
  }
}

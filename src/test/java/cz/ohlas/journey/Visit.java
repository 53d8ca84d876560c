package cz.ohlas.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import cz.ohlas.base.Translations;
import cz.ohlas.security.Role;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** One person's Chromium window on a running console. Things are found by their labels. */
public final class Visit implements AutoCloseable {

  private static final Set<String> GRAVE = Set.of("serious", "critical");
  private static final double PATIENCE_MILLISECONDS = 90_000;
  private static final Path PICTURES = Path.of("target/screenshots");
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;
  private final URI console;
  private final Page page;
  private Locale language = Translations.CZECH;

  private Visit(URI console) {
    this.console = console;
    String chromium = System.getenv("OHLAS_CHROMIUM");
    playwright =
        Playwright.create(
            new Playwright.CreateOptions()
                .setEnv(
                    chromium == null ? Map.of() : Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(FLAGS);
    if (chromium != null) {
      options.setExecutablePath(Path.of(chromium));
    }
    browser = playwright.chromium().launch(options);
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setLocale("cs-CZ")
                .setTimezoneId("Europe/Prague")
                .setViewportSize(1440, 900));
    page = context.newPage();
    page.setDefaultTimeout(PATIENCE_MILLISECONDS);
  }

  /** Opens a window on the console, in Czech. */
  public static Visit to(URI console) {
    return new Visit(console);
  }

  /** The window itself, for what the words below do not say. */
  public Page page() {
    return page;
  }

  /** Goes to an address below the console's, for example {@code customers}. */
  public void open(String address) {
    page.navigate(console.resolve(address).toString());
    settle();
  }

  /** Signs in with a name and a password. */
  public void signIn(String name, String password) {
    open("login");
    page.locator("input[name=username]").fill(name);
    page.locator("input[name=password]").fill(password);
    page.locator("vaadin-login-form vaadin-button[slot=submit]").click();
    page.locator("vaadin-app-layout").waitFor();
    settle();
  }

  /** Signs in to the demonstration by one click as the person of this role. */
  public void signInAs(Role role) {
    open("login");
    page.locator(".demo-people button", new Page.LocatorOptions().setHasText(text(role.key())))
        .first()
        .click();
    page.locator("vaadin-app-layout").waitFor();
    settle();
  }

  /** Opens the first record of the list now shown beside it. */
  public void openFirstRow() {
    openRow(0);
  }

  /** Opens records of the list now shown, from the first one on, until one offers this button. */
  public void openFirstRowOffering(String button) {
    int rows = rows().count();
    for (int row = 0; row < rows; row++) {
      openRow(row);
      if (page.getByRole(AriaRole.BUTTON, exactly(button)).count() > 0) {
        return;
      }
    }
    throw new AssertionError("No record offers " + button);
  }

  private void openRow(int row) {
    // A box at the beginning of a row is for choosing it
    int boxes = page.locator("vaadin-grid input.tick").count() > 0 ? 1 : 0;
    rows().nth(row).locator("td").nth(boxes).click();
    settle();
  }

  private Locator rows() {
    Locator rows = page.locator("vaadin-grid").first().locator("tbody tr[part~=row]:not([hidden])");
    rows.first().waitFor();
    return rows;
  }

  private static Page.GetByRoleOptions exactly(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  /** Gets what the first link with this text leads to, as a new window would. */
  public byte[] follow(String text) {
    String address =
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(text))
            .first()
            .getAttribute("href");
    return page.request()
        .get(URI.create(page.url()).resolve("/").resolve(address).toString())
        .body();
  }

  /** Reads English from now on. */
  public void speakEnglish() {
    language = Translations.ENGLISH;
  }

  /** The console's text of a key in the language of the visit. */
  public String text(String key, Object... arguments) {
    return Translations.text(language, key, arguments);
  }

  /** Clicks the visible button with this text. */
  public void click(String text) {
    page.getByRole(AriaRole.BUTTON, exactly(text)).first().click();
    settle();
  }

  /** Clicks the one primary button of the open dialog. */
  public void confirm() {
    page.locator(
            "vaadin-dialog vaadin-button[theme~='primary'], vaadin-confirm-dialog vaadin-button[slot='confirm-button']")
        .locator("visible=true")
        .last()
        .click();
    settle();
  }

  /** Ticks the box or radio with this label. */
  public void tick(String label) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first().check();
    settle();
  }

  /** Types into the search of the combo box with this label and takes the first entry found. */
  public void lookUp(String label, String typed) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first().fill(typed);
    page.getByRole(AriaRole.OPTION).first().click();
    settle();
  }

  /** The same with the first entry found at which the check of entitlement refuses nothing. */
  public void lookUpEntitled(String label, String typed) {
    Locator field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first();
    field.fill(typed);
    page.getByRole(AriaRole.OPTION).first().waitFor();
    settle();
    int entries = page.getByRole(AriaRole.OPTION).count();
    for (int entry = 0; entry < entries; entry++) {
      field.fill(typed);
      page.getByRole(AriaRole.OPTION).nth(entry).click();
      page.locator(".entitlement").first().waitFor();
      settle();
      if (page.locator(".entitlement-refused").count() == 0) {
        return;
      }
    }
    throw new AssertionError("Nobody found by " + typed + " may be served");
  }

  /** Types into the field with this label. */
  public void fill(String label, String value) {
    Locator field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first();
    field.fill(value);
    field.press("Tab");
    settle();
  }

  /** Chooses the entry with this text in the combo box or select with this label. */
  public void choose(String label, String text) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first().click();
    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(text)).first().click();
    settle();
  }

  /** What stands in the field with this label. */
  public String valueOf(String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first().inputValue();
  }

  /** Waits until this text is seen somewhere. */
  public void sees(String text) {
    page.getByText(text).first().waitFor();
  }

  /** Clicks and returns what the browser then got as a file. */
  public byte[] download(Runnable click) throws java.io.IOException {
    Download download = page.waitForDownload(click);
    return Files.readAllBytes(download.path());
  }

  /** The addresses in the main menu. */
  @SuppressWarnings("unchecked")
  public List<String> menu() {
    return (List<String>)
        page.evaluate(
            "() => [...document.querySelectorAll('vaadin-side-nav-item')].map(i => i.path)"
                + ".filter(p => p !== null && p !== undefined)");
  }

  /** Fails on anything that keeps people with disabilities out of the page now shown. */
  public void assertAccessible(String where) {
    List<String> grave = grave();
    if (!grave.isEmpty()) {
      // What looked wrong may only have been on its way: parts that have just been shown settle
      // last
      settle();
      grave = grave();
    }
    assertThat(grave).as("axe on %s", where).isEmpty();
  }

  private List<String> grave() {
    return new AxeBuilder(page)
        .analyze().getViolations().stream()
            .filter(rule -> GRAVE.contains(rule.getImpact()))
            .map(Visit::described)
            .toList();
  }

  /** Keeps a picture of the window under {@code target/screenshots}. */
  public void picture(String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
  }

  /** Waits until the console has answered everything that was asked. */
  public void settle() {
    page.waitForFunction(
        "() => { const clients = Object.values(window.Vaadin?.Flow?.clients ?? {}).filter(c => c.isActive);"
            + " return clients.length > 0 && clients.every(c => !c.isActive()) && document.fonts.status === 'loaded'; }");
  }

  private static String described(Rule rule) {
    return rule.getId()
        + " ("
        + rule.getImpact()
        + "): "
        + rule.getNodes().stream()
            .limit(3)
            .map(node -> node.getTarget() + " " + node.getHtml())
            .toList();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}

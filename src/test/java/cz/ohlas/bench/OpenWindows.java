package cz.ohlas.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import cz.ohlas.journey.Console;
import cz.ohlas.journey.Visit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a window with the list open holds in the console's memory: how much more is live after a
 * full collection with many of them than with a few, each of them a session of its own.
 */
final class OpenWindows {

  private static final int FEW = 10;

  private OpenWindows() {}

  /** Kilobytes a window. */
  static double kilobytes(Path folder, Database database, String list, int windows)
      throws IOException, InterruptedException {
    List<String> settings = new ArrayList<>(database.settings());
    settings.add("--ohlas.data=" + folder);
    settings.add("--server.port=" + Console.freePort());
    try (Console console = Console.start(List.of(), settings.toArray(String[]::new));
        Visit visit = Visit.to(console.address())) {
      Browser browser = visit.page().context().browser();
      for (int window = 0; window < FEW; window++) {
        open(browser, console, list);
      }
      long few = live(console);
      for (int window = 0; window < windows; window++) {
        open(browser, console, list);
      }
      return (live(console) - few) / 1024.0 / windows;
    }
  }

  private static void open(Browser browser, Console console, String list) {
    BrowserContext context = browser.newContext();
    Page page = context.newPage();
    page.navigate(console.address() + "login");
    page.locator("input[name=username]").fill(BenchAccount.NAME);
    page.locator("input[name=password]").fill(BenchAccount.PASSWORD);
    page.locator("vaadin-login-form vaadin-button[slot=submit]").click();
    page.locator("vaadin-app-layout").waitFor();
    page.locator("vaadin-side-nav-item[path='" + list + "'] a").first().click();
    page.locator("vaadin-grid.list vaadin-grid-cell-content .status-dot").first().waitFor();
  }

  /** Bytes of all live objects, by a histogram of them, which is taken after a full collection. */
  private static long live(Console console) throws IOException, InterruptedException {
    Process histogram =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                String.valueOf(console.pid()),
                "GC.class_histogram")
            .redirectErrorStream(true)
            .start();
    String text =
        new String(histogram.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    histogram.waitFor();
    String[] total = text.substring(text.lastIndexOf('\n') + 1).strip().split("\\s+");
    return Long.parseLong(total[2]);
  }
}

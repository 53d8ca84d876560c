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
 * full collection with some more of them, each of them a session of its own. The median of several
 * steps, each at its emptiest moment: what writes to the database holds megabytes now and then.
 */
final class OpenWindows {

  private static final int STEP = 10;
  private static final int READINGS = 4;

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
      double[] steps = new double[windows / STEP];
      long before = withMore(browser, console, list);
      for (int step = 0; step < steps.length; step++) {
        long now = withMore(browser, console, list);
        steps[step] = (now - before) / 1024.0 / STEP;
        before = now;
      }
      return new Samples(steps).percentile(50);
    }
  }

  private static long withMore(Browser browser, Console console, String list)
      throws IOException, InterruptedException {
    for (int window = 0; window < STEP; window++) {
      open(browser, console, list);
    }
    long least = live(console);
    for (int again = 1; again < READINGS; again++) {
      Thread.sleep(1_000);
      least = Math.min(least, live(console));
    }
    return least;
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

package cz.ohlas.bench;

import cz.ohlas.journey.Console;
import cz.ohlas.journey.Visit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/**
 * Opens a list from the main menu, on the packaged console: in Chromium for what is sent and how
 * often, then by sending the same without the browser for the times. They are the server's own,
 * from the web server's log: all round trips of an opening together, each from the first byte of
 * the request to the last of the answer.
 */
final class ListOpenings {

  private static final String HOME = "";
  private static final int IN_BROWSER = 20;
  private static final Pattern STATEMENT =
      Pattern.compile("org\\.hibernate\\.SQL +: |JdbcTemplate +: Executing [a-zA-Z ]+\\[");

  private final Path folder;
  private final String url;
  private final String list;
  private final int openings;
  private List<AccessLog.Opening> all = List.of();

  /** As many openings of each query count as there were before all of them to get warm. */
  ListOpenings(Path folder, String list, int openings) {
    this.folder = folder;
    this.list = list;
    this.openings = openings;
    // Without H2's memory of results, so that every opening is really asked for
    url = "jdbc:h2:file:" + folder.resolve("ohlas") + ";WRITE_DELAY=0;OPTIMIZE_REUSE_RESULTS=FALSE";
  }

  /**
   * Opens the list some times in the browser and then so often with each query of its address by
   * what the browser sent.
   */
  void open(List<String> queries) throws IOException, InterruptedException {
    AccessLog log = new AccessLog(folder.resolve("log"));
    try (Console console = Console.start(List.of(), settings(log.settings()));
        Visit visit = Visit.to(console.address())) {
      visit.signIn(BenchAccount.NAME, BenchAccount.PASSWORD);
      for (int opening = 0; opening < IN_BROWSER; opening++) {
        go(visit, HOME);
        visit.page().request().get(console.address() + AccessLog.BEGIN);
        go(visit, list);
        visit.page().request().get(console.address() + AccessLog.END);
      }
      try (Replay replay = Replay.after(console.address(), visit, () -> go(visit, HOME))) {
        // What the first query was warm for, the last one is: all of them get warm before any
        // counts
        for (int round = 0; round < 2; round++) {
          for (String query : queries) {
            open(replay, query);
          }
        }
      }
    }
    all = log.openings();
  }

  private void open(Replay replay, String query) throws IOException, InterruptedException {
    for (int opening = 0; opening < openings; opening++) {
      replay.mark(AccessLog.BEGIN);
      replay.go(list, query);
      replay.mark(AccessLog.END);
      replay.go(HOME, "");
    }
  }

  /** The median of what the browser's openings had. */
  double seen(ToDoubleFunction<AccessLog.Opening> of) {
    return percentile(all.subList(0, IN_BROWSER), 50, of);
  }

  /** The milliseconds that so many per cent of the openings with a query stay below. */
  double milliseconds(int query, int percent) {
    int begin = IN_BROWSER + (all.size() - IN_BROWSER) / 2 + openings * query;
    return percentile(
        all.subList(begin, begin + openings), percent, AccessLog.Opening::milliseconds);
  }

  /** The statements of one opening, after others have filled what the console remembers. */
  List<String> statements() throws IOException {
    List<String> logging =
        List.of(
            "--logging.level.org.hibernate.SQL=DEBUG",
            "--logging.level.org.springframework.jdbc.core.JdbcTemplate=DEBUG");
    try (Console console = Console.start(settings(logging));
        Visit visit = Visit.to(console.address())) {
      visit.signIn(BenchAccount.NAME, BenchAccount.PASSWORD);
      go(visit, list);
      go(visit, HOME);
      int before = seen(console).size();
      go(visit, list);
      visit.page().waitForTimeout(500);
      List<String> every = seen(console);
      List<String> statements = every.subList(before, every.size());
      Files.write(folder.resolve("statements.txt"), statements);
      return statements;
    }
  }

  private String[] settings(List<String> more) {
    List<String> settings = new ArrayList<>(more);
    settings.add("--ohlas.data=" + folder);
    settings.add("--spring.datasource.url=" + url);
    settings.add("--server.port=" + Console.freePort());
    return settings.toArray(String[]::new);
  }

  private static List<String> seen(Console console) {
    return console.output().stream().filter(STATEMENT.asPredicate()).toList();
  }

  private void go(Visit visit, String path) {
    visit.page().locator("vaadin-side-nav-item[path='" + path + "'] a").first().click();
    visit.page().waitForURL("**/" + path);
    visit.settle();
    if (list.equals(path)) {
      visit
          .page()
          .waitForFunction(
              "() => { const list = document.querySelector('vaadin-grid.list');"
                  + " return list && list.size > 0 && !list.loading"
                  + " && list.querySelector('vaadin-grid-cell-content .status-dot'); }");
      visit.settle();
    }
  }

  private static double percentile(
      List<AccessLog.Opening> openings, int percent, ToDoubleFunction<AccessLog.Opening> of) {
    return new Samples(openings.stream().mapToDouble(of).toArray()).percentile(percent);
  }
}

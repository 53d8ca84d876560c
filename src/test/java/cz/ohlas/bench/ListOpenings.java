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
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * Opens a list from the main menu, on the packaged console: in Chromium for what is sent and how
 * often, then by sending the same without the browser for the times. They are the server's own,
 * from the web server's log: all round trips of an opening together, each from the first byte of
 * the request to the last of the answer.
 */
final class ListOpenings {

  private static final String HOME = "";
  private static final int IN_BROWSER = 20;

  /** The browser waits for more scrolling before it asks for rows. */
  private static final int ASKED_AFTER = 150;

  private static final Pattern STATEMENT =
      Pattern.compile("org\\.hibernate\\.SQL +: |JdbcTemplate +: Executing [a-zA-Z ]+\\[");

  private final Path folder;
  private final Database database;
  private final String list;
  private final int openings;
  private int scrolls;
  private List<AccessLog.Opening> all = List.of();

  /** As many openings of each address count as there were before all of them to get warm. */
  ListOpenings(Path folder, Database database, String list, int openings) {
    this.folder = folder;
    this.database = database;
    this.list = list;
    this.openings = openings;
  }

  /**
   * Opens the list some times in the browser and then so often at each address by what the browser
   * sent. A record is opened beside the list, where it stands already.
   */
  void open(List<Address> addresses) throws IOException, InterruptedException {
    open(addresses, "", 0);
  }

  /** Before that, scrolls in the browser so many pages down the list with this query. */
  void open(List<Address> addresses, String scrolled, int pages)
      throws IOException, InterruptedException {
    Path logs = folder.resolve("log");
    FileSystemUtils.deleteRecursively(logs);
    AccessLog log = new AccessLog(logs);
    scrolls = pages;
    try (Console console = Console.start(List.of(), settings(log.settings()));
        Visit visit = Visit.to(console.address())) {
      visit.signIn(BenchAccount.NAME, BenchAccount.PASSWORD);
      for (int opening = 0; opening < IN_BROWSER; opening++) {
        go(visit, HOME);
        mark(visit, console, AccessLog.BEGIN);
        go(visit, list);
        mark(visit, console, AccessLog.END);
      }
      if (pages > 0) {
        visit.open(list + "?" + scrolled);
        scroll(visit, console, pages);
      }
      try (Replay replay = Replay.after(console.address(), visit, () -> go(visit, HOME))) {
        // What the first address was warm for, the last one is: all of them get warm before any
        // counts
        for (int round = 0; round < 2; round++) {
          for (Address address : addresses) {
            open(replay, address);
          }
        }
      }
    }
    all = log.openings();
  }

  private void open(Replay replay, Address address) throws IOException, InterruptedException {
    for (int opening = 0; opening < openings; opening++) {
      String before = address.before();
      replay.go(before == null ? HOME : list, before == null ? "" : before);
      replay.mark(AccessLog.BEGIN);
      replay.go(list + address.record(), address.query());
      replay.mark(AccessLog.END);
    }
    replay.go(HOME, "");
  }

  private static void scroll(Visit visit, Console console, int pages) {
    for (int page = 1; page <= pages; page++) {
      mark(visit, console, AccessLog.BEGIN);
      visit
          .page()
          .evaluate(
              "row => document.querySelector('vaadin-grid.list').scrollToIndex(row)", page * 100);
      visit.page().waitForTimeout(ASKED_AFTER);
      visit.page().waitForFunction("() => !document.querySelector('vaadin-grid.list').loading");
      visit.settle();
      mark(visit, console, AccessLog.END);
    }
  }

  /** The median of what the browser's openings had. */
  double seen(ToDoubleFunction<AccessLog.Opening> of) {
    return percentile(all.subList(0, IN_BROWSER), 50, of);
  }

  /** The milliseconds that so many per cent of the browser's steps down the list stay below. */
  double scrolling(int percent) {
    return percentile(
        all.subList(IN_BROWSER, IN_BROWSER + scrolls), percent, AccessLog.Opening::milliseconds);
  }

  /** The milliseconds that so many per cent of the openings at an address stay below. */
  double milliseconds(int address, int percent) {
    return percentile(counted(address), percent, AccessLog.Opening::milliseconds);
  }

  /** The bytes that half of the openings at an address stay below. */
  double bytes(int address) {
    return percentile(counted(address), 50, AccessLog.Opening::bytes);
  }

  private List<AccessLog.Opening> counted(int address) {
    int before = IN_BROWSER + scrolls;
    int begin = before + (all.size() - before) / 2 + openings * address;
    return all.subList(begin, begin + openings);
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
    settings.addAll(database.settings());
    settings.add("--server.port=" + Console.freePort());
    return settings.toArray(String[]::new);
  }

  private static List<String> seen(Console console) {
    return console.output().stream().filter(STATEMENT.asPredicate()).toList();
  }

  private static void mark(Visit visit, Console console, String file) {
    visit.page().request().get(console.address() + file);
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

  /**
   * Where the list is opened.
   *
   * @param before the query of the list that stands there before; null for the home page
   * @param record what stands behind the list's path, {@code /} and an id; empty for the list
   * @param query what stands behind the question mark
   */
  record Address(@Nullable String before, String record, String query) {

    /** From the home page. */
    static Address list(String query) {
      return new Address(null, "", query);
    }
  }
}

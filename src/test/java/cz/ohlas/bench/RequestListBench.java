package cz.ohlas.bench;

import cz.ohlas.journey.Console;
import cz.ohlas.journey.Visit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * Opens the list of requests from the main menu, on the packaged console: in Chromium for what is
 * sent and how often, then by sending the same without the browser for the times. They are the
 * server's own, from the web server's log: all round trips of an opening together, each from the
 * first byte of the request to the last of the answer.
 */
final class RequestListBench {

  private static final String PASSWORD = "benchmark password";
  private static final String LIST = "requests";
  private static final String HOME = "";
  private static final int IN_BROWSER = 20;
  private static final Pattern STATEMENT =
      Pattern.compile("org\\.hibernate\\.SQL +: |JdbcTemplate +: Executing [a-zA-Z ]+\\[");

  private RequestListBench() {}

  /** As many openings count as there were before them to get warm. */
  static List<Result> measure(Path folder, int requests, int openings)
      throws IOException, InterruptedException, SQLException {
    // Without H2's memory of results, so that every opening is really asked for
    String url =
        "jdbc:h2:file:" + folder.resolve("ohlas") + ";WRITE_DELAY=0;OPTIMIZE_REUSE_RESULTS=FALSE";
    fill("jdbc:h2:file:" + folder.resolve("ohlas") + ";RETENTION_TIME=0", requests);
    AccessLog log = new AccessLog(folder.resolve("log"));
    open(settings(folder, url, log.settings()), 2 * openings);
    List<AccessLog.Opening> all = log.openings();
    List<AccessLog.Opening> seen = all.subList(0, IN_BROWSER);
    List<AccessLog.Opening> warm = all.subList(IN_BROWSER + openings, all.size());
    List<String> statements = statements(settings(folder, url, List.of()));
    Files.write(folder.resolve("statements.txt"), statements);
    return List.of(
        result(requests, "server time fastest", percentile(warm, 0, o -> o.milliseconds()), "ms"),
        result(requests, "server time p50", percentile(warm, 50, o -> o.milliseconds()), "ms"),
        result(requests, "server time p95", percentile(warm, 95, o -> o.milliseconds()), "ms"),
        result(requests, "round trips", percentile(seen, 50, o -> o.trips()), ""),
        result(requests, "bytes sent, compressed", percentile(seen, 50, o -> o.bytes()), "B"),
        result(requests, "statements", statements.size(), ""),
        result(requests, "openings measured", warm.size(), ""));
  }

  private static Result result(int requests, String what, double value, String unit) {
    String size = String.format(Locale.ROOT, "%,d requests", requests);
    return new Result("Request list opened from the menu", size, what, value, unit);
  }

  private static double percentile(
      List<AccessLog.Opening> openings, int percent, ToDoubleFunction<AccessLog.Opening> of) {
    return new Samples(openings.stream().mapToDouble(of).toArray()).percentile(percent);
  }

  private static String[] settings(Path folder, String url, List<String> more) {
    List<String> settings = new ArrayList<>(more);
    settings.add("--ohlas.data=" + folder);
    settings.add("--spring.datasource.url=" + url);
    settings.add("--server.port=" + Console.freePort());
    return settings.toArray(String[]::new);
  }

  /** Opens the list some times in the browser and then so often by what the browser sent. */
  private static void open(String[] settings, int howOften)
      throws IOException, InterruptedException {
    try (Console console = Console.start(List.of(), settings);
        Visit visit = Visit.to(console.address())) {
      visit.signIn("bench", PASSWORD);
      for (int opening = 0; opening < IN_BROWSER; opening++) {
        go(visit, HOME);
        visit.page().request().get(console.address() + AccessLog.BEGIN);
        go(visit, LIST);
        visit.page().request().get(console.address() + AccessLog.END);
      }
      try (Replay replay = Replay.after(console.address(), visit, () -> go(visit, HOME))) {
        for (int opening = 0; opening < howOften; opening++) {
          replay.mark(AccessLog.BEGIN);
          replay.go(LIST);
          replay.mark(AccessLog.END);
          replay.go(HOME);
        }
      }
    }
  }

  /** The statements of one opening, after others have filled what the console remembers. */
  private static List<String> statements(String[] settings) {
    List<String> logging = new ArrayList<>(List.of(settings));
    logging.add("--logging.level.org.hibernate.SQL=DEBUG");
    logging.add("--logging.level.org.springframework.jdbc.core.JdbcTemplate=DEBUG");
    try (Console console = Console.start(logging.toArray(String[]::new));
        Visit visit = Visit.to(console.address())) {
      visit.signIn("bench", PASSWORD);
      go(visit, LIST);
      go(visit, HOME);
      int before = seen(console).size();
      go(visit, LIST);
      visit.page().waitForTimeout(500);
      List<String> all = seen(console);
      return all.subList(before, all.size());
    }
  }

  private static List<String> seen(Console console) {
    return console.output().stream().filter(STATEMENT.asPredicate()).toList();
  }

  private static void go(Visit visit, String path) {
    visit.page().locator("vaadin-side-nav-item[path='" + path + "'] a").first().click();
    visit.page().waitForURL("**/" + path);
    visit.settle();
    if (LIST.equals(path)) {
      visit
          .page()
          .waitForFunction(
              "() => { const list = document.querySelector('vaadin-grid.list');"
                  + " return list && list.size > 0 && !list.loading"
                  + " && list.querySelector('vaadin-grid-cell-content .status-dot'); }");
      visit.settle();
    }
  }

  private static void fill(String url, int requests) throws SQLException {
    Flyway.configure()
        .dataSource(url, "ohlas", "")
        .locations("classpath:db/migration", "classpath:db/vendor/h2")
        .load()
        .migrate();
    try (Connection connection = DriverManager.getConnection(url, "ohlas", "")) {
      new VolumeWriter(connection, Instant.now().truncatedTo(ChronoUnit.SECONDS), 1)
          .write(requests);
      account(connection);
      try (Statement end = connection.createStatement()) {
        end.execute("shutdown compact");
      }
    }
  }

  private static void account(Connection connection) throws SQLException {
    String hash = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(PASSWORD);
    try (PreparedStatement account =
            connection.prepareStatement(
                "insert into staff_account (id, version, login_name, display_name, name_sort, name_folded, job_title, email,"
                    + " phone, language, password_hash, disabled, created_at) values (1, 0, 'bench', 'Bench', 'bench', 'bench',"
                    + " '', '', '', 'cs', ?, false, current_timestamp)");
        Statement role = connection.createStatement()) {
      account.setString(1, hash);
      account.execute();
      role.execute("insert into staff_account_role (staff_account_id, role) values (1, 'LEAD')");
    }
  }
}

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
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * Opens the list of requests from the main menu in Chromium, on the packaged console. The time is
 * the server's own, from the web server's log: all round trips of the opening together, from the
 * first byte of the request to the last of the answer.
 */
final class RequestListBench {

  private static final int WARM = 200;
  private static final int MEASURED = 200;
  private static final String PASSWORD = "benchmark password";
  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final Pattern ROUND_TRIP =
      Pattern.compile("POST .*v-r=uidl.* HTTP/1\\.1 200 (\\d+|-) (\\d+)");
  private static final Pattern STATEMENT =
      Pattern.compile("org.hibernate.SQL|JdbcTemplate.*Executing");

  private RequestListBench() {}

  static List<Result> measure(Path folder, int requests) throws IOException, SQLException {
    String url =
        "jdbc:h2:file:"
            + folder.toAbsolutePath().resolve("ohlas")
            + ";OPTIMIZE_REUSE_RESULTS=FALSE";
    fill(url, requests);
    List<String[]> openings = openings(folder, url, WARM + MEASURED);
    List<String[]> measured = openings.subList(WARM, openings.size());
    Samples times =
        new Samples(measured.stream().mapToDouble(sum -> Double.parseDouble(sum[0])).toArray());
    Samples bytes =
        new Samples(measured.stream().mapToDouble(sum -> Double.parseDouble(sum[1])).toArray());
    Samples trips =
        new Samples(measured.stream().mapToDouble(sum -> Double.parseDouble(sum[2])).toArray());
    String what = "request list of " + requests + " opened: ";
    return List.of(
        new Result(what + "server time p50", times.text(50), "ms"),
        new Result(what + "server time p95", times.text(95), "ms"),
        new Result(what + "round trips", trips.text(50), ""),
        new Result(what + "bytes sent, compressed", bytes.text(50), "B"),
        new Result(what + "statements", String.valueOf(statements(folder, url)), ""));
  }

  /** Server milliseconds, bytes and number of round trips of each opening. */
  private static List<String[]> openings(Path folder, String url, int howMany) throws IOException {
    Path log = folder.resolve("log");
    try (Console console =
            Console.start(
                List.of(),
                "--ohlas.data=" + folder,
                "--spring.datasource.url=" + url,
                "--server.port=" + Console.freePort(),
                "--server.tomcat.accesslog.enabled=true",
                "--server.tomcat.accesslog.buffered=false",
                "--server.tomcat.accesslog.directory=" + log.toAbsolutePath(),
                "--server.tomcat.accesslog.pattern=%r %s %B %{us}T");
        Visit visit = Visit.to(console.address())) {
      visit.signIn("bench", PASSWORD);
      for (int opening = 0; opening < howMany; opening++) {
        go(visit, "");
        visit.page().request().get(console.address() + "app/styles.css?opening");
        go(visit, "requests");
        visit.page().request().get(console.address() + "app/styles.css?opened");
      }
    }
    return sums(log);
  }

  private static List<String[]> sums(Path log) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(log)) {
      for (Path file : files.toList()) {
        lines.addAll(Files.readAllLines(file));
      }
    }
    List<String[]> sums = new ArrayList<>();
    long micros = 0;
    long bytes = 0;
    int trips = 0;
    for (String line : lines) {
      Matcher trip = ROUND_TRIP.matcher(line);
      if (line.contains("?opening ")) {
        micros = 0;
        bytes = 0;
        trips = 0;
      } else if (line.contains("?opened ")) {
        sums.add(
            new String[] {
              String.valueOf(micros / 1_000.0), String.valueOf(bytes), String.valueOf(trips)
            });
      } else if (trip.find()) {
        micros += Long.parseLong(trip.group(2));
        bytes += "-".equals(trip.group(1)) ? 0 : Long.parseLong(trip.group(1));
        trips++;
      }
    }
    return sums;
  }

  private static long statements(Path folder, String url) {
    try (Console console =
            Console.start(
                "--ohlas.data=" + folder,
                "--spring.datasource.url=" + url,
                "--server.port=" + Console.freePort(),
                "--logging.level.org.hibernate.SQL=DEBUG",
                "--logging.level.org.springframework.jdbc.core.JdbcTemplate=DEBUG");
        Visit visit = Visit.to(console.address())) {
      visit.signIn("bench", PASSWORD);
      go(visit, "requests");
      go(visit, "");
      long before = console.output().stream().filter(STATEMENT.asPredicate()).count();
      go(visit, "requests");
      visit.page().request().get(console.address() + "app/styles.css");
      return console.output().stream().filter(STATEMENT.asPredicate()).count() - before;
    }
  }

  private static void go(Visit visit, String path) {
    visit.page().locator("vaadin-side-nav-item[path='" + path + "'] a").first().click();
    visit.page().waitForURL("**/" + path);
    visit.settle();
  }

  private static void fill(String url, int requests) throws SQLException {
    Flyway.configure()
        .dataSource(url, "ohlas", "")
        .locations("classpath:db/migration", "classpath:db/vendor/h2")
        .load()
        .migrate();
    try (Connection connection = DriverManager.getConnection(url, "ohlas", "")) {
      new VolumeWriter(connection, NOW, 1).write(requests);
      account(connection);
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

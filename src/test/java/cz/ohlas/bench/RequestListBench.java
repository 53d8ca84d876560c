package cz.ohlas.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.flywaydb.core.Flyway;

/** The list of requests, opened from the main menu. */
final class RequestListBench {

  private RequestListBench() {}

  /** As many openings count as there were before them to get warm. */
  static List<Result> measure(Path folder, int requests, int openings)
      throws IOException, InterruptedException, SQLException {
    fill("jdbc:h2:file:" + folder.resolve("ohlas") + ";RETENTION_TIME=0", requests);
    ListOpenings list = new ListOpenings(folder, "requests", openings);
    list.open(List.of(""));
    return List.of(
        result(requests, "server time fastest", list.milliseconds(0, 0), "ms"),
        result(requests, "server time p50", list.milliseconds(0, 50), "ms"),
        result(requests, "server time p95", list.milliseconds(0, 95), "ms"),
        result(requests, "round trips", list.seen(AccessLog.Opening::trips), ""),
        result(requests, "bytes sent, compressed", list.seen(AccessLog.Opening::bytes), "B"),
        result(requests, "statements", list.statements().size(), ""),
        result(requests, "openings measured", openings, ""));
  }

  private static Result result(int requests, String what, double value, String unit) {
    String size = String.format(Locale.ROOT, "%,d requests", requests);
    return new Result("Request list opened from the menu", size, what, value, unit);
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
      BenchAccount.write(connection);
      try (Statement end = connection.createStatement()) {
        end.execute("shutdown compact");
      }
    }
  }
}

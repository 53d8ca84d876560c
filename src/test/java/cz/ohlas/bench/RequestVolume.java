package cz.ohlas.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A database with many requests, and so many of the open ones in each ready-made list as a company
 * may have. A million takes minutes to write: what an earlier run of the same day has left is used
 * again, as long as the tables are the same and hold as many requests. That run has changed some of
 * the open ones ({@link RequestSaves}): they have more notes, work, new times and mails than those
 * written anew, and somebody who works on them.
 *
 * @param folder where a mark is left that they are written
 */
record RequestVolume(Database database, Path folder, int requests) {

  private static final String[] STANDING = {
    "update contact set email = 'osoba' || id || '@zakaznik.example'",
    "update support_request set assignee_staff_id = 900 where ended = false and mod(id, 25) = 0",
    "update support_request set assignee_staff_id = 900 where ended = true and mod(id, 97) = 0",
    "update support_request set client_open = true where ended = false and mod(id, 29) = 0",
    "update support_request set next_step_at = received_at, next_step_kind = 'CALL_BACK',"
        + " next_step_staff_id = 900 where ended = false and mod(id, 31) = 0",
    "insert into staff_absence (id, version, staff_id, from_day, to_day, set_by_staff_id, set_at)"
        + " values (1, 0, "
        + VolumeWriter.person(3)
        + ", current_date - 3, current_date + 3, 900, current_timestamp)",
  };

  /** Writes them, unless they are there. */
  void write() throws IOException, SQLException {
    Path mark = folder.resolve("written");
    String wanted = LocalDate.now() + " " + tables();
    if (Files.exists(mark) && Files.readString(mark).equals(wanted) && areThere()) {
      return;
    }
    Files.deleteIfExists(mark);
    database.flyway().clean();
    database.flyway().migrate();
    try (Connection connection = database.connect()) {
      new VolumeWriter(connection, Instant.now().truncatedTo(ChronoUnit.SECONDS), 1)
          .write(requests);
      BenchAccount.write(connection);
      try (Statement statement = connection.createStatement()) {
        for (String standing : STANDING) {
          statement.execute(standing);
        }
      }
      database.compact(connection);
    }
    Files.writeString(mark, wanted);
  }

  /** The mark stays where the database was taken away. */
  private boolean areThere() throws SQLException {
    if (database.flyway().info().pending().length > 0) {
      return false;
    }
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet counted = statement.executeQuery("select count(*) from support_request")) {
      return counted.next() && counted.getLong(1) == requests;
    }
  }

  private String tables() {
    return Arrays.stream(database.flyway().info().all())
        .map(migration -> migration.getScript() + " " + migration.getChecksum())
        .collect(Collectors.joining("\n"));
  }
}

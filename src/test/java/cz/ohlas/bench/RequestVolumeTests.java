package cz.ohlas.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Written once a day, and again where it isn't there. */
class RequestVolumeTests {

  private static final int MANY = 40;

  @TempDir private Path folder;

  @BeforeEach
  void written() throws Exception {
    volume().write();
  }

  @Test
  void what_is_there_is_used_again() throws Exception {
    change("update support_request set subject = 'Z dřívějška'");
    volume().write();
    assertThat(count("subject = 'Z dřívějška'")).isEqualTo(MANY);
  }

  @Test
  void a_database_that_was_taken_away_is_written_anew() throws Exception {
    Files.delete(folder.resolve("ohlas.mv.db"));
    volume().write();
    assertThat(count("true")).isEqualTo(MANY);
  }

  @Test
  void requests_that_are_not_as_many_are_written_anew() throws Exception {
    new RequestVolume(Database.h2(folder), folder, MANY / 2).write();
    assertThat(count("true")).isEqualTo(MANY / 2);
  }

  private RequestVolume volume() {
    return new RequestVolume(Database.h2(folder), folder, MANY);
  }

  private void change(String sql) throws SQLException {
    try (Connection connection = Database.h2(folder).connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private int count(String condition) throws SQLException {
    try (Connection connection = Database.h2(folder).connect();
        Statement statement = connection.createStatement();
        ResultSet counted =
            statement.executeQuery("select count(*) from support_request where " + condition)) {
      counted.next();
      return counted.getInt(1);
    }
  }
}

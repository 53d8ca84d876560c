package cz.ohlas.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The version of H2 that we pin is free of a bug that another, newer-looking choice brings back.
 */
class H2KnownBugTests {

  private static final String MAY_SEE =
      "select case when exists (select 1 from paper p join reader r on r.paper_id = p.id"
          + " where p.id = ? and r.allowed = true) then 1 else 0 end";

  @Test
  @DisplayName(
      "h2database issue 4299: a prepared EXISTS over a join sees the transaction's own update")
  void prepared_exists_sees_own_update() throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
        Statement statement = connection.createStatement()) {
      statement.execute("create table paper (id bigint primary key)");
      statement.execute(
          "create table reader (id bigint primary key, paper_id bigint not null references paper, allowed boolean not null)");
      statement.execute("insert into paper values (1)");
      statement.execute("insert into reader values (1, 1, false)");
      connection.setAutoCommit(false);
      try (PreparedStatement maySee = connection.prepareStatement(MAY_SEE)) {
        assertThat(ask(maySee)).isZero();
        statement.execute("update reader set allowed = true where id = 1");
        assertThat(ask(maySee)).isEqualTo(1);
        statement.execute("update reader set allowed = false where id = 1");
        assertThat(ask(maySee)).isZero();
      }
    }
  }

  private static int ask(PreparedStatement question) throws SQLException {
    question.setLong(1, 1);
    try (ResultSet answer = question.executeQuery()) {
      answer.next();
      return answer.getInt(1);
    }
  }
}

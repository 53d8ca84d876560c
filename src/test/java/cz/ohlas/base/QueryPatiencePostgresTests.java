package cz.ohlas.base;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import cz.ohlas.OnPostgres;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnPostgres
class QueryPatiencePostgresTests extends QueryPatienceTests {

  @Autowired private JdbcClient jdbc;
  @Autowired private DataSource connections;

  @Test
  void the_limit_that_the_company_has_set_for_all_holds_again_after_a_question()
      throws SQLException {
    jdbc.sql("alter role current_user set statement_timeout = '7min'").update();
    try {
      newConnections();
      assertThat(
              in(() -> {
                patience.ask(entities, Duration.ofSeconds(9), () -> 1);
                return limit();
              }))
          .isEqualTo("7min");
    } finally {
      jdbc.sql("alter role current_user reset statement_timeout").update();
      newConnections();
    }
  }

  private void newConnections() throws SQLException {
    connections.unwrap(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
  }

  @Override
  String limit() {
    return (String)
        entities.createNativeQuery("show statement_timeout", String.class).getSingleResult();
  }
}

package cz.ohlas;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * One PostgreSQL server for the whole run of the tests. It ends with the virtual machine: closing
 * it while connection pools still live makes them wait for it.
 */
public final class PostgresServer
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  /** Makes a database of this name, unless it is there, and returns its address. */
  public static synchronized String url(String database) {
    EmbeddedPostgres server = Started.SERVER;
    try (var connection = server.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      var found =
          statement.executeQuery("select 1 from pg_database where datname = '" + database + "'");
      if (!found.next()) {
        statement.execute("create database " + database);
      }
    } catch (java.sql.SQLException failed) {
      throw new IllegalStateException(failed);
    }
    return server.getJdbcUrl("postgres", database);
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "postgres server of the tests",
                Map.of(
                    "spring.datasource.url", url("console"),
                    "spring.datasource.username", "postgres",
                    "spring.datasource.password", "postgres")));
  }

  private static final class Started {

    static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().start();
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }
}

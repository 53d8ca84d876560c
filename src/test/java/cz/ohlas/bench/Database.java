package cz.ohlas.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.Flyway;

/** Where the data of a measuring lie. */
record Database(String name, String vendor, String url, String user, String password) {

  /** The file that the console keeps in this folder. */
  static Database h2(Path folder) {
    return new Database("H2", "h2", "jdbc:h2:file:" + folder.resolve("ohlas"), "ohlas", "");
  }

  /** Of this name on the server, made unless it is there. */
  static Database postgres(EmbeddedPostgres server, String name) throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      String known = "select 1 from pg_database where datname = '" + name + "'";
      if (!statement.executeQuery(known).next()) {
        statement.execute("create database " + name);
      }
    }
    String url = server.getJdbcUrl("postgres", name);
    return new Database("PostgreSQL", "postgresql", url, "postgres", "postgres");
  }

  /**
   * A server that keeps its data in this folder and, other than servers for tests, makes sure of
   * every commit.
   */
  static EmbeddedPostgres server(Path folder) throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(folder)
        .setCleanDataDirectory(false)
        .setServerConfig("shared_buffers", "1GB")
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .start();
  }

  /** What takes everything away and makes the tables as the console does. */
  Flyway flyway() {
    return Flyway.configure()
        .dataSource(url, user, password)
        .locations("classpath:db/migration", "classpath:db/vendor/" + vendor)
        .cleanDisabled(false)
        .load();
  }

  /** To write very much through. */
  Connection connect() throws SQLException {
    String more = isH2() ? ";RETENTION_TIME=0" : "&reWriteBatchedInserts=true";
    return DriverManager.getConnection(url + more, user, password);
  }

  /** After much was written; ends an H2 database. */
  void compact(Connection connection) throws SQLException {
    try (Statement end = connection.createStatement()) {
      end.execute(isH2() ? "shutdown compact" : "vacuum analyze");
    }
  }

  /** How the console is told of it; H2 without its memory of results, so that all is asked for. */
  List<String> settings() {
    if (isH2()) {
      return List.of(
          "--spring.datasource.url=" + url + ";WRITE_DELAY=0;OPTIMIZE_REUSE_RESULTS=FALSE");
    }
    return List.of(
        "--spring.profiles.active=postgresql",
        "--spring.datasource.url=" + url,
        "--spring.datasource.username=" + user,
        "--spring.datasource.password=" + password);
  }

  private boolean isH2() {
    return "h2".equals(vendor);
  }
}

package cz.ohlas.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the packaged console says when it cannot start: one sentence, and an exit code. */
class StartJourney {

  @TempDir private Path folder;

  @Test
  void a_database_of_a_newer_version_is_refused_and_left_as_it_is() throws Exception {
    String url = "jdbc:h2:file:" + folder.resolve("ohlas");
    Flyway.configure()
        .dataSource(url, "ohlas", "")
        .locations("classpath:db/migration", "classpath:db/vendor/h2")
        .load()
        .migrate();
    newerMigration(url);
    try (Console console = Console.start("--ohlas.data=" + folder, "--server.port=0")) {
      assertThat(console.exitCode()).isEqualTo(1);
      assertThat(console.output())
          .singleElement()
          .asString()
          .startsWith("Ohlas cannot start: a newer version has used this database.");
    }
  }

  @Test
  void a_port_in_use_is_said() throws IOException, InterruptedException {
    try (ServerSocket other = new ServerSocket(0);
        Console console =
            Console.start(
                "--ohlas.data=" + folder,
                "--server.address=0.0.0.0",
                "--server.port=" + other.getLocalPort())) {
      assertThat(console.exitCode()).isEqualTo(1);
      assertThat(console.output())
          .singleElement()
          .asString()
          .startsWith("Ohlas cannot start: port " + other.getLocalPort() + " is in use.");
    }
  }

  @Test
  void a_folder_that_cannot_be_written_to_is_said() throws IOException, InterruptedException {
    Path file = Files.createFile(folder.resolve("file"));
    try (Console console = Console.start("--ohlas.data=" + file.resolve("data"))) {
      assertThat(console.exitCode()).isEqualTo(1);
      assertThat(console.output()).singleElement().asString().contains("cannot be written to");
    }
  }

  @Test
  void a_second_console_on_the_same_data_is_refused() throws InterruptedException {
    try (Console first =
        Console.start("--ohlas.data=" + folder, "--server.port=" + Console.freePort())) {
      assertThat(first.address()).isNotNull();
      try (Console second =
          Console.start("--ohlas.data=" + folder, "--server.port=" + Console.freePort())) {
        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.output()).singleElement().asString().contains("another console");
      }
    }
  }

  @Test
  void the_login_page_is_guarded_and_believes_a_proxy_on_this_machine() throws Exception {
    try (Console console =
            Console.start("--ohlas.data=" + folder, "--server.port=" + Console.freePort());
        HttpClient client = HttpClient.newHttpClient()) {
      URI login = console.address().resolve("login");
      HttpHeaders plain = headers(client, HttpRequest.newBuilder(login));
      assertThat(plain.firstValue("Content-Security-Policy"))
          .hasValueSatisfying(policy -> assertThat(policy).contains("'nonce-"));
      assertThat(plain.firstValue("X-Content-Type-Options")).hasValue("nosniff");
      assertThat(plain.firstValue("Set-Cookie"))
          .hasValueSatisfying(cookie ->
              assertThat(cookie).contains("HttpOnly", "SameSite=Strict").doesNotContain("Secure"));

      HttpHeaders proxied =
          headers(client, HttpRequest.newBuilder(login).header("X-Forwarded-Proto", "https"));
      assertThat(proxied.firstValue("Set-Cookie"))
          .hasValueSatisfying(cookie -> assertThat(cookie).contains("Secure"));
      assertThat(proxied.firstValue("Strict-Transport-Security")).isPresent();
    }
  }

  private static HttpHeaders headers(HttpClient client, HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), HttpResponse.BodyHandlers.discarding()).headers();
  }

  private static void newerMigration(String url) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, "ohlas", "");
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          insert into "flyway_schema_history" select max("installed_rank") + 1, '209912312359', 'from the future',
          'SQL', 'V209912312359__future.sql', 1, 'ohlas', current_timestamp, 1, true from "flyway_schema_history"\
          """);
    }
  }
}

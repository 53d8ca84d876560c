package cz.ohlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.ohlas.base.Translations;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.ErrorDetails;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.bootstrap.DefaultBootstrapContext;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.mock.env.MockEnvironment;

class StartRefusalTests {

  @TempDir private Path folder;

  @Test
  void a_port_in_use_is_named() {
    assertThat(english(new BeanCreationException("web server", new PortInUseException(8080))))
        .startsWith("Ohlas cannot start: port 8080 is in use.");
    assertThat(StartRefusal.sentence(new PortInUseException(8080), Translations.CZECH))
        .hasValueSatisfying(sentence -> assertThat(sentence).contains("port 8080 je obsazený"));
  }

  @Test
  void a_database_of_a_newer_version_is_named() {
    var unknown =
        new ErrorDetails(
            CoreErrorCode.VALIDATE_ERROR,
            "Detected applied migration not resolved locally: 209901010000.");
    assertThat(
            english(new IllegalStateException(new FlywayValidateException(unknown, "all of them"))))
        .contains("a newer version has used this database");
  }

  @Test
  void a_database_that_another_console_opened_first_is_named() {
    assertThat(english(new IllegalStateException(new SQLException("in use", "90020", 90020))))
        .contains("another console is working with this database");
  }

  @Test
  void an_unknown_reason_is_left_to_the_log() {
    assertThat(StartRefusal.sentence(new IllegalStateException("?"), Translations.ENGLISH))
        .isEmpty();
  }

  @Test
  void a_folder_that_is_missing_is_made() {
    Path data = folder.resolve("a/b");
    check("jdbc:h2:file:" + data.resolve("ohlas") + ";WRITE_DELAY=0");
    assertThat(data).isEmptyDirectory();
  }

  @Test
  void a_folder_that_cannot_be_written_to_is_named() throws IOException {
    Path file = Files.createFile(folder.resolve("no-folder"));
    assertThatThrownBy(() -> check("jdbc:h2:file:" + file.resolve("data/ohlas")))
        .satisfies(refusal ->
            assertThat(english(refusal))
                .contains(file.resolve("data").toString(), "cannot be written to"));
  }

  @Test
  void a_database_that_is_open_elsewhere_is_named() throws IOException {
    Path database = Files.createFile(folder.resolve("ohlas.mv.db"));
    try (FileChannel other = FileChannel.open(database, StandardOpenOption.WRITE);
        FileLock lock = other.lock()) {
      assertThat(lock.isValid()).isTrue();
      assertThatThrownBy(() -> check("jdbc:h2:file:" + folder.resolve("ohlas")))
          .satisfies(refusal ->
              assertThat(english(refusal)).contains("another console", database.toString()));
    }
  }

  @Test
  void a_folder_named_from_here_is_told_to_the_database_in_full() {
    MockEnvironment environment =
        new MockEnvironment()
            .withProperty("ohlas.data", "target/data")
            .withProperty("spring.datasource.url", "jdbc:h2:mem:${ohlas.data}");
    check(environment);
    assertThat(environment.getProperty("spring.datasource.url"))
        .isEqualTo("jdbc:h2:mem:" + Path.of("target/data").toAbsolutePath());
  }

  @Test
  void databases_elsewhere_are_left_to_themselves() {
    check("jdbc:h2:mem:x");
    check("jdbc:postgresql://localhost/ohlas");
    assertThat(folder).isEmptyDirectory();
  }

  private static void check(String url) {
    check(new MockEnvironment().withProperty("spring.datasource.url", url));
  }

  private static void check(MockEnvironment environment) {
    new DataFolderCheck()
        .onApplicationEvent(
            new ApplicationEnvironmentPreparedEvent(
                new DefaultBootstrapContext(),
                new SpringApplication(),
                new String[0],
                environment));
  }

  private static String english(Throwable failure) {
    return StartRefusal.sentence(failure, Translations.ENGLISH).orElseThrow();
  }
}

package cz.ohlas.document;

import static org.assertj.core.api.Assertions.assertThat;

import cz.ohlas.ConsoleTest;
import cz.ohlas.base.ConsoleClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

class AbandonedFilesTests extends ConsoleTest {

  private static final Instant START = Instant.parse("2026-11-23T08:00:00Z");

  @Autowired private ConsoleClock clock;

  @TempDir private Path folder;

  @Test
  void a_start_takes_away_what_was_abandoned_and_nothing_else() throws IOException {
    Path abandoned = file("ohlas-1.received", Duration.ofHours(25));
    Path coming = file("ohlas-2.received", Duration.ofHours(2));
    Path foreign = file("letter.received", Duration.ofDays(30));
    clock.at(
        START,
        () -> {
          new AbandonedFiles(clock, folder).sweep();
          return true;
        });
    assertThat(abandoned).doesNotExist();
    assertThat(coming).exists();
    assertThat(foreign).exists();
  }

  private Path file(String name, Duration age) throws IOException {
    Path file = Files.createFile(folder.resolve(name));
    Files.setLastModifiedTime(file, FileTime.from(START.minus(age)));
    return file;
  }
}

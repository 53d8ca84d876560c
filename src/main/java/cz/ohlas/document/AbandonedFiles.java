package cz.ohlas.document;

import cz.ohlas.base.ConsoleClock;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What was on its way in when the console was killed: the next start takes it away. Young files are
 * left alone, for another console on this machine may be receiving them.
 */
@Component
class AbandonedFiles {

  private static final Logger LOG = LoggerFactory.getLogger(AbandonedFiles.class);
  private static final Duration ABANDONED = Duration.ofDays(1);

  private final ConsoleClock clock;
  private final Path folder;

  @Autowired
  AbandonedFiles(ConsoleClock clock) {
    this(clock, Path.of(System.getProperty("java.io.tmpdir")));
  }

  AbandonedFiles(ConsoleClock clock, Path folder) {
    this.clock = clock;
    this.folder = folder;
  }

  @EventListener(ApplicationReadyEvent.class)
  void sweep() {
    Instant limit = clock.instant().minus(ABANDONED);
    String received = ReceivedFile.BEGINNING + "*" + ReceivedFile.ENDING;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, received)) {
      for (Path file : files) {
        if (Files.getLastModifiedTime(file).toInstant().isBefore(limit)) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException held) {
      // A file that somebody else holds is no reason not to start
      LOG.warn("Abandoned uploads stay in {}", folder, held);
    }
  }
}

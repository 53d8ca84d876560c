package cz.ohlas.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that wait for somebody; named as uploads are, so that a start sweeps away forgotten ones.
 */
final class Temporary {

  private static final String ENDING = ".received";

  private Temporary() {}

  static Path file(String purpose) {
    try {
      return Files.createTempFile("ohlas-" + purpose + "-", ENDING);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException held) {
      throw new UncheckedIOException(held);
    }
  }
}

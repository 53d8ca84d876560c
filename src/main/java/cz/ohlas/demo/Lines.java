package cz.ohlas.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Reads the texts of the demonstration: fields with bars between them, # for remarks. */
final class Lines {

  private Lines() {}

  static List<List<String>> of(String file) {
    try (InputStream stream = Lines.class.getResourceAsStream("/demo/" + file)) {
      if (stream == null) {
        throw new IllegalStateException(file + " is missing");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

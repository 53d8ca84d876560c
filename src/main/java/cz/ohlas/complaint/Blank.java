package cz.ohlas.complaint;

import org.jspecify.annotations.Nullable;

/** Texts that were left empty are kept as null. */
final class Blank {

  private Blank() {}

  static @Nullable String toNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}

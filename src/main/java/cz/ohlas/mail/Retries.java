package cz.ohlas.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When a mail that could not be sent is tried again: after growing waits, two and a half days in
 * all, as mail servers among themselves go on trying.
 */
final class Retries {

  private static final List<Duration> WAITS =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofHours(1),
          Duration.ofHours(3),
          Duration.ofHours(6),
          Duration.ofHours(12),
          Duration.ofHours(12),
          Duration.ofHours(24));

  private Retries() {}

  /** The next try after so many; empty when there were enough. */
  static Optional<Instant> after(int tries, Instant now) {
    return tries > WAITS.size()
        ? Optional.empty()
        : Optional.of(now.plus(WAITS.get(Math.max(0, tries - 1))));
  }
}

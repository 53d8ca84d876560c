package cz.ohlas.security;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many passwords were tried; the next may be tried after a wait. */
final class TooManyTries extends AuthenticationException {

  private final Duration pause;

  TooManyTries(Duration pause) {
    super("Too many tries");
    this.pause = pause;
  }

  /** How long to wait, in whole minutes, at least one. */
  long minutes() {
    return Math.max(1, pause.plusSeconds(59).toMinutes());
  }
}

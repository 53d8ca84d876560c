package cz.ohlas.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.ohlas.base.ConsoleClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** How many passwords may be tried. */
class LoginThrottleTests {

  private static final Instant NINE = Instant.parse("2026-07-03T07:00:00Z");

  private final ConsoleClock clock = new ConsoleClock();
  private final LoginThrottle throttle = new LoginThrottle(clock, 3, 4, 5, Duration.ofMinutes(15));

  @Test
  void after_the_limit_an_account_waits_at_that_address() {
    enter(NINE, "jana", "10.0.0.1");
    enter(NINE.plusSeconds(60), "jana", "10.0.0.1");
    enter(NINE.plusSeconds(120), "jana", "10.0.0.1");
    assertThatThrownBy(() -> enter(NINE.plusSeconds(180), "jana", "10.0.0.1"))
        .isInstanceOfSatisfying(
            TooManyTries.class, refused -> assertThat(refused.minutes()).isEqualTo(12));
  }

  @Test
  void a_stranger_who_guesses_does_not_keep_the_person_out() {
    for (int i = 0; i < 3; i++) {
      enter(NINE, "jana", "10.0.0.1");
    }
    assertThatThrownBy(() -> enter(NINE, "jana", "10.0.0.1")).isInstanceOf(TooManyTries.class);
    assertThatCode(() -> enter(NINE, "jana", "10.0.0.2")).doesNotThrowAnyException();
  }

  @Test
  void guesses_from_everywhere_are_counted_too() {
    for (String address : new String[] {"1", "2", "3", "4"}) {
      enter(NINE, "jana", address);
    }
    assertThatThrownBy(() -> enter(NINE.plusSeconds(60), "jana", "5"))
        .isInstanceOfSatisfying(
            TooManyTries.class, refused -> assertThat(refused.minutes()).isEqualTo(14));
  }

  @Test
  void the_wait_ends_when_the_oldest_try_is_old_enough() {
    enter(NINE, "jana", "a");
    enter(NINE.plusSeconds(600), "jana", "a");
    enter(NINE.plusSeconds(600), "jana", "a");
    assertThatThrownBy(() -> enter(NINE.plusSeconds(899), "jana", "a"))
        .isInstanceOf(TooManyTries.class);
    assertThatCode(() -> enter(NINE.plusSeconds(900), "jana", "a")).doesNotThrowAnyException();
  }

  @Test
  void an_address_that_tries_many_accounts_waits_too() {
    for (String account : new String[] {"a", "b", "c", "d", "e"}) {
      enter(NINE, account, "10.0.0.1");
    }
    assertThatThrownBy(() -> enter(NINE, "f", "10.0.0.1")).isInstanceOf(TooManyTries.class);
    assertThatCode(() -> enter(NINE, "f", "10.0.0.2")).doesNotThrowAnyException();
  }

  @Test
  void tries_while_waiting_do_not_make_the_wait_longer() {
    for (int i = 0; i < 3; i++) {
      enter(NINE, "jana", "a");
    }
    assertThatThrownBy(() -> enter(NINE.plusSeconds(800), "jana", "a"))
        .isInstanceOf(TooManyTries.class);
    assertThatCode(() -> enter(NINE.plusSeconds(900), "jana", "a")).doesNotThrowAnyException();
  }

  @Test
  void whoever_gets_in_starts_afresh() {
    enter(NINE, "jana", "a");
    enter(NINE, "jana", "a");
    throttle.passed("jana", "a");
    for (int i = 0; i < 3; i++) {
      enter(NINE, "jana", "a");
    }
    assertThatThrownBy(() -> enter(NINE, "jana", "a")).isInstanceOf(TooManyTries.class);
  }

  private void enter(Instant now, String account, String address) {
    clock.at(
        now,
        () -> {
          throttle.enter(account, address);
          return true;
        });
  }
}

package cz.ohlas.security;

import static org.assertj.core.api.Assertions.assertThat;

import cz.ohlas.base.ConsoleClock;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.time.Instant;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

/** When a session ends because nobody does anything. */
class IdleTimeoutTests {

  private static final Instant NINE = Instant.parse("2026-07-03T07:00:00Z");

  private final ConsoleClock clock = new ConsoleClock();
  private final IdleTimeout filter = new IdleTimeout(clock);
  private final MockHttpSession session = new MockHttpSession();
  private @Nullable String acted;

  IdleTimeoutTests() {
    session.setMaxInactiveInterval(30 * 60);
  }

  @Test
  void half_an_hour_without_an_action_ends_the_session_whatever_the_open_window_asks() {
    request(NINE, "uidl");
    for (int minute = 1; minute <= 30; minute++) {
      request(NINE.plusSeconds(60L * minute), "heartbeat");
      assertThat(session.isInvalid()).as("minute %d", minute).isFalse();
    }
    request(NINE.plusSeconds(60L * 31), "heartbeat");
    assertThat(session.isInvalid()).isTrue();
  }

  @Test
  void each_action_starts_the_half_hour_again() {
    for (int minute = 0; minute <= 120; minute += 29) {
      request(NINE.plusSeconds(60L * minute), "uidl");
    }
    assertThat(session.isInvalid()).isFalse();
  }

  @Test
  void what_the_window_asks_after_a_colleagues_change_is_no_action() {
    acted = "1783062000";
    request(NINE, "uidl");
    for (int minute = 1; minute <= 30; minute++) {
      request(NINE.plusSeconds(60L * minute), minute % 2 == 0 ? "uidl" : "push");
    }
    assertThat(session.isInvalid()).isFalse();
    request(NINE.plusSeconds(60L * 31), "uidl");
    assertThat(session.isInvalid()).isTrue();
  }

  @Test
  void what_the_person_did_since_is_an_action() {
    for (int minute = 0; minute <= 120; minute += 29) {
      acted = String.valueOf(1_783_062_000 + minute);
      request(NINE.plusSeconds(60L * minute), "uidl");
    }
    assertThat(session.isInvalid()).isFalse();
  }

  @Test
  void a_session_without_a_limit_lasts() {
    session.setMaxInactiveInterval(0);
    request(NINE, "uidl");
    request(NINE.plusSeconds(60L * 600), "uidl");
    assertThat(session.isInvalid()).isFalse();
  }

  @Test
  void an_action_that_comes_too_late_does_not_revive_the_session() {
    request(NINE, "uidl");
    request(NINE.plusSeconds(60L * 31), "uidl");
    assertThat(session.isInvalid()).isTrue();
  }

  @Test
  void the_shipped_settings_say_half_an_hour_and_close_idle_windows() throws IOException {
    Properties settings =
        PropertiesLoaderUtils.loadProperties(new ClassPathResource("application.properties"));
    assertThat(settings.getProperty("server.servlet.session.timeout")).isEqualTo("30m");
    assertThat(settings.getProperty("vaadin.closeIdleSessions")).isEqualTo("true");
    assertThat(settings.getProperty("server.servlet.session.cookie.http-only")).isEqualTo("true");
    assertThat(settings.getProperty("server.servlet.session.cookie.same-site")).isEqualTo("strict");
    assertThat(settings.getProperty("server.servlet.session.tracking-modes")).isEqualTo("cookie");
  }

  private void request(Instant now, String type) {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", "/");
    request.setParameter("v-r", type);
    request.setSession(session);
    if (acted != null) {
      request.setCookies(new Cookie("ohlas-acted", acted));
    }
    clock.at(
        now,
        () -> {
          try {
            filter.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
          } catch (Exception unexpected) {
            throw new IllegalStateException(unexpected);
          }
          return true;
        });
  }
}

package cz.ohlas.security;

import static org.assertj.core.api.Assertions.assertThat;

import cz.ohlas.base.ConsoleClock;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.time.Instant;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
  void
      who_writes_for_long_into_one_field_is_told_of_by_the_window_that_asks_whether_we_are_there() {
    acted = "1783062000";
    request(NINE, "uidl");
    for (int minute = 1; minute <= 120; minute++) {
      acted = String.valueOf(1_783_062_000 + 60 * minute);
      request(NINE.plusSeconds(60L * minute), "heartbeat");
    }
    assertThat(session.isInvalid()).isFalse();
    for (int minute = 121; minute <= 150; minute++) {
      request(NINE.plusSeconds(60L * minute), "heartbeat");
    }
    assertThat(session.isInvalid()).isFalse();
    request(NINE.plusSeconds(60L * 151), "heartbeat");
    assertThat(session.isInvalid()).as("half an hour after the last key").isTrue();
  }

  @ParameterizedTest
  @CsvSource({"1840, false", "1860, false", "1861, true"})
  void what_was_done_in_the_last_minute_is_told_a_minute_later_at_most(int seconds, boolean over) {
    acted = "1783062000";
    request(NINE, "uidl");
    request(NINE.plusSeconds(1790), "heartbeat");
    acted = "1783063795";
    request(NINE.plusSeconds(seconds), "heartbeat");
    assertThat(session.isInvalid()).isEqualTo(over);
  }

  @Test
  void a_page_that_is_opened_is_an_action_whatever_the_cookie_says() {
    acted = "1783062000";
    for (int minute = 0; minute <= 120; minute += 29) {
      request(NINE.plusSeconds(60L * minute), null);
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
  void the_shipped_settings_say_half_an_hour_and_leave_it_to_the_filter() throws IOException {
    Properties settings =
        PropertiesLoaderUtils.loadProperties(new ClassPathResource("application.properties"));
    assertThat(settings.getProperty("server.servlet.session.timeout")).isEqualTo("30m");
    assertThat(settings.getProperty("vaadin.closeIdleSessions"))
        .as("would end the session of somebody who only writes")
        .isEqualTo("false");
    assertThat(settings.getProperty("vaadin.heartbeatInterval")).isEqualTo("60");
    assertThat(settings.getProperty("server.servlet.session.cookie.max-age"))
        .as("the cookie lasts as long as the session")
        .isNull();
    assertThat(settings.getProperty("server.servlet.session.cookie.http-only")).isEqualTo("true");
    assertThat(settings.getProperty("server.servlet.session.cookie.same-site")).isEqualTo("strict");
    assertThat(settings.getProperty("server.servlet.session.tracking-modes")).isEqualTo("cookie");
  }

  private void request(Instant now, @Nullable String type) {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", "/");
    if (type != null) {
      request.setParameter("v-r", type);
    }
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

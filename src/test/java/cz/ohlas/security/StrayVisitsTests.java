package cz.ohlas.security;

import static org.assertj.core.api.Assertions.assertThat;

import cz.ohlas.ConsoleTest;
import jakarta.servlet.Filter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Who is let through to addresses that lead nowhere. */
class StrayVisitsTests extends ConsoleTest {

  private static final String PAGE = "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8";

  @Autowired
  @Qualifier("springSecurityFilterChain")
  private Filter security;

  @ParameterizedTest
  @ValueSource(strings = {"/customers/abc", "/nonsense", "/requests/1/2/3", "/nonsense?continue"})
  void whoever_is_signed_in_is_told_by_the_console_that_nothing_is_there(String address)
      throws Exception {
    assertThat(asked("GET", address, PAGE, true).passed()).isTrue();
  }

  @Test
  void whoever_is_not_signed_in_is_asked_to_sign_in_and_told_nothing() throws Exception {
    Answer answer = asked("GET", "/nonsense", PAGE, false);
    assertThat(answer.passed()).isFalse();
    assertThat(answer.status()).isEqualTo(302);
    assertThat(answer.location()).endsWith("/login");
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /nonsense, text/html",
    "PUT, /nonsense, text/html",
    "GET, /nonsense, */*",
    "GET, /nonsense, application/json",
    "GET, /nonsense/secret.txt, text/html",
    "GET, /actuator.json, text/html",
    "GET, /nonsense?v-r=uidl, text/html",
  })
  void everything_else_that_nothing_answers_to_is_denied_to_everybody(
      String method, String address, String accepted) throws Exception {
    assertThat(asked(method, address, accepted, true))
        .returns(false, Answer::passed)
        .returns(403, Answer::status);
    assertThat(asked(method, address, accepted, false).passed()).isFalse();
  }

  private record Answer(boolean passed, int status, String location) {}

  private Answer asked(String method, String address, String accepted, boolean signedIn)
      throws Exception {
    String[] parts = address.split("\\?", 2);
    MockHttpServletRequest request = new MockHttpServletRequest(method, parts[0]);
    request.setServletPath(parts[0]);
    request.addHeader("Accept", accepted);
    if (parts.length > 1) {
      request.setQueryString(parts[1]);
      String[] parameter = parts[1].split("=", 2);
      request.setParameter(parameter[0], parameter.length > 1 ? parameter[1] : "");
    }
    if (signedIn) {
      as(Role.ENGINEER);
      MockHttpSession session = new MockHttpSession();
      session.setAttribute(
          HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
          SecurityContextHolder.getContext());
      request.setSession(session);
    }
    SecurityContextHolder.clearContext();
    MockHttpServletResponse response = new MockHttpServletResponse();
    MockFilterChain chain = new MockFilterChain();
    security.doFilter(request, response, chain);
    return new Answer(
        chain.getRequest() != null,
        response.getStatus(),
        String.valueOf(response.getHeader("Location")));
  }
}

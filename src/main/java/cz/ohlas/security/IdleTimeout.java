package cz.ohlas.security;

import cz.ohlas.base.ConsoleClock;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session some time after the person's last action. What an open window asks by itself is no
 * action of the person: every minute whether the server is there, and about every change of a
 * colleague that it was told. The browser tells in a cookie when the person last did something. A
 * session without a limit lasts.
 */
final class IdleTimeout extends OncePerRequestFilter {

  private static final String LAST_ACTION = IdleTimeout.class.getName();
  private static final String REQUEST_TYPE = "v-r";
  private static final Set<String> OF_THE_WINDOW = Set.of("heartbeat", "push");
  private static final String ANSWERS_AND_ACTIONS = "uidl";
  private static final String ACTED = "ohlas-acted";

  private final ConsoleClock clock;

  IdleTimeout(ConsoleClock clock) {
    this.clock = clock;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    HttpSession session = request.getSession(false);
    if (session != null && session.getMaxInactiveInterval() > 0) {
      Instant now = clock.instant();
      if (session.getAttribute(LAST_ACTION) instanceof Instant last
          && last.plusSeconds(session.getMaxInactiveInterval()).isBefore(now)) {
        session.invalidate();
      } else if (isAction(request, session)) {
        session.setAttribute(LAST_ACTION, now);
      }
    }
    chain.doFilter(request, response);
  }

  private static boolean isAction(HttpServletRequest request, HttpSession session) {
    String type = request.getParameter(REQUEST_TYPE);
    if (type != null && OF_THE_WINDOW.contains(type)) {
      return false;
    }
    String acted = cookie(request);
    if (!ANSWERS_AND_ACTIONS.equals(type) || acted == null) {
      return true;
    }
    boolean since = !acted.equals(session.getAttribute(ACTED));
    session.setAttribute(ACTED, acted);
    return since;
  }

  private static @Nullable String cookie(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? null
        : Arrays.stream(cookies)
            .filter(each -> ACTED.equals(each.getName()))
            .map(Cookie::getValue)
            .findFirst()
            .orElse(null);
  }
}

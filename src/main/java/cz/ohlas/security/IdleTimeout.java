package cz.ohlas.security;

import cz.ohlas.base.ConsoleClock;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session some time after the person's last action. What an open window asks by itself is no
 * action of the person: every minute whether the server is there, and about every change of a
 * colleague that it was told. The browser tells in a cookie when the person last did something,
 * with whatever the window asks next: somebody who writes for long into one field asks nothing
 * else. A session without a limit lasts.
 */
final class IdleTimeout extends OncePerRequestFilter {

  private static final String LAST_ACTION = IdleTimeout.class.getName();
  private static final String REQUEST_TYPE = "v-r";
  private static final Set<String> OF_THE_WINDOW = Set.of("heartbeat", "push");
  private static final String ANSWERS_AND_ACTIONS = "uidl";
  private static final String ACTED = "ohlas-acted";

  /** An open window asks every minute, so that it tells of what was done no later. */
  private static final Duration TOLD_WITHIN = Duration.ofMinutes(1);

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
      boolean told = isTold(request, session);
      if (isOver(session, told ? now.minus(TOLD_WITHIN) : now)) {
        session.invalidate();
      } else if (told || isAction(request)) {
        session.setAttribute(LAST_ACTION, now);
      }
    }
    chain.doFilter(request, response);
  }

  private static boolean isOver(HttpSession session, Instant now) {
    return session.getAttribute(LAST_ACTION) instanceof Instant last
        && last.plusSeconds(session.getMaxInactiveInterval()).isBefore(now);
  }

  /** Whether the browser tells of something that the person did since it last told. */
  private static boolean isTold(HttpServletRequest request, HttpSession session) {
    String acted = cookie(request);
    if (acted == null || acted.equals(session.getAttribute(ACTED))) {
      return false;
    }
    session.setAttribute(ACTED, acted);
    return true;
  }

  /** Whether the request itself shows that the person did something. */
  private static boolean isAction(HttpServletRequest request) {
    String type = request.getParameter(REQUEST_TYPE);
    if (type == null) {
      return true;
    }
    return !OF_THE_WINDOW.contains(type)
        && (!ANSWERS_AND_ACTIONS.equals(type) || cookie(request) == null);
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

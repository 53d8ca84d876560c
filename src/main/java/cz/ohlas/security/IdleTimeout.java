package cz.ohlas.security;

import cz.ohlas.base.ConsoleClock;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Instant;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session some time after the person's last action. An open window asks the server every
 * minute whether it is there; that is no action of the person. A session without a limit lasts.
 */
final class IdleTimeout extends OncePerRequestFilter {

  private static final String LAST_ACTION = IdleTimeout.class.getName();
  private static final String REQUEST_TYPE = "v-r";
  private static final String HEARTBEAT = "heartbeat";

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
      } else if (!HEARTBEAT.equals(request.getParameter(REQUEST_TYPE))) {
        session.setAttribute(LAST_ACTION, now);
      }
    }
    chain.doFilter(request, response);
  }
}

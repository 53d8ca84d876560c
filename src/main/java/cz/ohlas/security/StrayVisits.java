package cz.ohlas.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.authorization.AuthenticatedAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/**
 * Whatever no page, file or part of the console answers to is denied to everybody. Only whoever is
 * signed in and typed or followed an address that leads nowhere is let through to be told so by the
 * console's own page, which shows nothing else.
 */
final class StrayVisits implements AuthorizationManager<RequestAuthorizationContext> {

  /** What an open window asks says so. */
  private static final String OF_A_WINDOW = "v-r";

  private final AuthorizationManager<RequestAuthorizationContext> signedIn =
      AuthenticatedAuthorizationManager.authenticated();

  @Override
  public @Nullable AuthorizationResult authorize(
      Supplier<? extends @Nullable Authentication> person, RequestAuthorizationContext asked) {
    return isVisit(asked.getRequest())
        ? signedIn.authorize(person, asked)
        : new AuthorizationDecision(false);
  }

  /** A browser that shows a page of its own; neither a file nor a part of another page. */
  private static boolean isVisit(HttpServletRequest request) {
    String address = request.getRequestURI();
    String accepted = request.getHeader(HttpHeaders.ACCEPT);
    return "GET".equals(request.getMethod())
        && request.getParameter(OF_A_WINDOW) == null
        && address.indexOf('.', address.lastIndexOf('/')) < 0
        && accepted != null
        && accepted.contains(MediaType.TEXT_HTML_VALUE);
  }
}

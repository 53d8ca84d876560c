package cz.ohlas.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Leads back to the login page, which says why. */
final class LoginFailures implements AuthenticationFailureHandler {

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    String why =
        switch (failure) {
          case TooManyTries tooMany -> "wait=" + tooMany.minutes();
          case DisabledException disabled -> "disabled";
          default -> "error";
        };
    response.sendRedirect(request.getContextPath() + "/login?" + why);
  }
}

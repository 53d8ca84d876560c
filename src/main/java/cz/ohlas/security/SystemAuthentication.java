package cz.ohlas.security;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** The console acting by itself: every right, and its own name in the history. */
final class SystemAuthentication extends AbstractAuthenticationToken {

  SystemAuthentication() {
    super(StaffRegistry.allAuthorities());
    setAuthenticated(true);
  }

  @Override
  public Object getPrincipal() {
    return "system";
  }

  @Override
  public @Nullable Object getCredentials() {
    return null;
  }
}

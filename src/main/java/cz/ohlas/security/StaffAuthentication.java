package cz.ohlas.security;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;

/**
 * A person signed in. Holds no rights of its own: each question is answered by what the account may
 * do at that moment, so that a disabled account and a role taken away stop working at once,
 * whatever is open (ACC-8).
 */
final class StaffAuthentication extends AbstractAuthenticationToken {

  private final StaffPrincipal principal;
  private final transient StaffRegistry registry;

  StaffAuthentication(StaffPrincipal principal, StaffRegistry registry) {
    super(List.of());
    this.principal = principal;
    this.registry = registry;
    super.setAuthenticated(true);
  }

  @Override
  public StaffPrincipal getPrincipal() {
    return principal;
  }

  @Override
  public @Nullable Object getCredentials() {
    return null;
  }

  @Override
  public Collection<GrantedAuthority> getAuthorities() {
    return registry
        .active(principal.staffId())
        .map(StaffRegistry.Person::authorities)
        .orElse(List.of());
  }

  @Override
  public boolean isAuthenticated() {
    return super.isAuthenticated() && registry.active(principal.staffId()).isPresent();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StaffAuthentication that && principal.equals(that.principal);
  }

  @Override
  public int hashCode() {
    return principal.hashCode();
  }
}

package cz.ohlas.security;

import cz.ohlas.AfterReset;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.Staff;
import cz.ohlas.base.Translations;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/** Makes accounts for tests and signs this thread in; no password is computed. */
@Component
public class StaffFixtures implements AfterReset {

  private final StaffAccountRepository accounts;
  private final StaffRegistry registry;
  private final ConsoleClock clock;

  StaffFixtures(StaffAccountRepository accounts, StaffRegistry registry, ConsoleClock clock) {
    this.accounts = accounts;
    this.registry = registry;
    this.clock = clock;
  }

  /** What the registry remembers is of another test's database. */
  @Override
  public void databaseWasReset() {
    registry.forget();
  }

  /** A person with these roles, signed in nowhere. */
  public Staff person(String loginName, String displayName, Role... roles) {
    StaffAccount account =
        accounts.save(
            new StaffAccount(
                new StaffAccountInput(
                    loginName,
                    displayName,
                    "technik",
                    loginName + "@poskytovatel.example",
                    "+420 600 000 000",
                    Translations.CZECH,
                    Set.of(roles)),
                clock.instant()));
    registry.forget();
    return registry.active(account.id()).orElseThrow().staff();
  }

  /** Signs this thread in as the person. */
  public void signIn(Staff staff) {
    SecurityContextHolder.setContext(
        new SecurityContextImpl(
            new StaffAuthentication(new StaffPrincipal(staff.id(), staff.name()), registry)));
  }

  /** This thread acts for the console itself. */
  public void signInSystem() {
    SecurityContextHolder.setContext(new SecurityContextImpl(new SystemAuthentication()));
  }

  /** Nobody is signed in. */
  public void signOut() {
    SecurityContextHolder.clearContext();
  }
}

package cz.ohlas.security;

import cz.ohlas.base.ConsoleClock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Signs people in by name and password. Who doesn't exist, has no password yet or typed a wrong one
 * gets the same answer after the same work.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

  private static final Logger LOG = LoggerFactory.getLogger(PasswordSignIn.class);

  private static final int LOOKS_AT_ONCE = 4;

  private final StaffAccountRepository accounts;
  private final StaffRegistry registry;
  private final PasswordEncoder passwords;
  private final LoginThrottle throttle;
  private final TransactionTemplate transaction;
  private final ConsoleClock clock;
  private final Semaphore looking = new Semaphore(LOOKS_AT_ONCE);
  private final String decoy;

  PasswordSignIn(
      StaffAccountRepository accounts,
      StaffRegistry registry,
      PasswordEncoder passwords,
      LoginThrottle throttle,
      TransactionTemplate transaction,
      ConsoleClock clock) {
    this.accounts = accounts;
    this.registry = registry;
    this.passwords = passwords;
    this.throttle = throttle;
    this.transaction = transaction;
    this.clock = clock;
    this.decoy = String.valueOf(passwords.encode("nobody's password"));
  }

  @Override
  public Authentication authenticate(Authentication attempt) {
    String login = attempt.getName().strip().toLowerCase(Locale.ROOT);
    String address = address(attempt);
    try {
      throttle.enter(login, address);
    } catch (TooManyTries tooMany) {
      LOG.warn("Sign-in throttled for {} from {}", printable(login), address);
      throw tooMany;
    }
    Optional<StaffAccount> account = accounts.findByLoginName(login);
    Optional<String> hash = account.flatMap(StaffAccount::passwordHash);
    boolean right = matches(typed(attempt), hash.orElse(decoy)) && hash.isPresent();
    if (!right) {
      LOG.warn("Sign-in refused for {} from {}", printable(login), address);
      throw new BadCredentialsException("Wrong name or password");
    }
    throttle.passed(login, address);
    StaffAccount person = account.orElseThrow();
    if (person.disabled()) {
      LOG.warn("Sign-in refused for the disabled account {} from {}", printable(login), address);
      throw new DisabledException("Disabled");
    }
    LOG.info("{} signed in from {}", printable(login), address);
    remember(person.id());
    return new StaffAuthentication(new StaffPrincipal(person.id(), person.loginName()), registry);
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }

  /** Each look takes 19 MiB for a moment; those beyond a few wait for their turn. */
  private boolean matches(String typed, String hash) {
    looking.acquireUninterruptibly();
    try {
      return passwords.matches(typed, hash);
    } finally {
      looking.release();
    }
  }

  private void remember(long id) {
    transaction.executeWithoutResult(status -> accounts.signedIn(id, clock.instant()));
  }

  private static String typed(Authentication attempt) {
    Object password = attempt.getCredentials();
    String typed = password == null ? "" : password.toString();
    return typed.length() <= PasswordRule.LONGEST ? typed : "";
  }

  private static String address(Authentication attempt) {
    @Nullable Object details = attempt.getDetails();
    return details instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
  }

  /** What somebody typed may be anything, a line of a forged log too. */
  private static String printable(String login) {
    return login.matches("[a-z0-9._-]{1,60}") ? login : "(no login name)";
  }
}

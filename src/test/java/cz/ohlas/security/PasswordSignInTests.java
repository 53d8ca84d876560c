package cz.ohlas.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.ohlas.ConsoleTest;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.Translations;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.support.TransactionTemplate;

/** Signing in by name and password. */
class PasswordSignInTests extends ConsoleTest {

  private static final String PASSWORD = "zelený vlak do Kolína";

  @Autowired private StaffAccountRepository accounts;
  @Autowired private StaffRegistry registry;
  @Autowired private TransactionTemplate transaction;
  @Autowired private ConsoleClock clock;
  @Autowired private PasswordEncoder encoder;
  @Autowired private SecurityFilterChain chain;

  private final AtomicInteger checked = new AtomicInteger();
  private PasswordSignIn signIn;
  private long jana;

  @BeforeEach
  void a_person() {
    StaffAccount account =
        new StaffAccount(
            new StaffAccountInput(
                "jana", "Jana Dvořáková", "", "", "", Translations.CZECH, Set.of(Role.ENGINEER)),
            clock.instant());
    account.choosePassword(String.valueOf(encoder.encode(PASSWORD)));
    jana = accounts.save(account).id();
    registry.forget();
    signIn =
        new PasswordSignIn(
            accounts,
            registry,
            counting(),
            new LoginThrottle(clock, 5, 50, 30, Duration.ofMinutes(15)),
            transaction,
            clock);
    checked.set(0);
  }

  @Test
  void the_right_password_signs_in_and_the_moment_is_kept() {
    Authentication signedIn = signIn.authenticate(attempt("Jana ", PASSWORD));
    assertThat(signedIn.isAuthenticated()).isTrue();
    assertThat(signedIn.getAuthorities()).extracting("authority").containsExactly("ROLE_ENGINEER");
    assertThat(accounts.findById(jana).orElseThrow().lastSignInAt()).isPresent();
  }

  @Test
  void signing_in_disturbs_nobody_who_edits_the_account() {
    long before = accounts.findById(jana).orElseThrow().version();

    signIn.authenticate(attempt("jana", PASSWORD));

    assertThat(accounts.findById(jana).orElseThrow().version()).isEqualTo(before);
  }

  @Test
  void unknown_name_and_wrong_password_get_the_same_answer_after_the_same_work() {
    assertThatThrownBy(() -> signIn.authenticate(attempt("jana", "něco úplně jiného")))
        .isInstanceOf(BadCredentialsException.class)
        .hasMessage("Wrong name or password");
    assertThat(checked).hasValue(1);
    assertThatThrownBy(() -> signIn.authenticate(attempt("nikdo", "něco úplně jiného")))
        .isInstanceOf(BadCredentialsException.class)
        .hasMessage("Wrong name or password");
    assertThat(checked).hasValue(2);
  }

  @Test
  void nobody_gets_in_without_having_chosen_a_password() {
    transaction.executeWithoutResult(status ->
        accounts.save(
            new StaffAccount(
                new StaffAccountInput(
                    "petr", "Petr", "", "", "", Translations.CZECH, Set.of(Role.LEAD)),
                clock.instant())));
    assertThatThrownBy(() -> signIn.authenticate(attempt("petr", "")))
        .isInstanceOf(BadCredentialsException.class);
    assertThatThrownBy(() -> signIn.authenticate(attempt("petr", "nobody's password")))
        .isInstanceOf(BadCredentialsException.class);
  }

  @Test
  @DisplayName("ACC-8 a disabled account cannot sign in, and only its owner is told why")
  void acc_8_a_disabled_account_cannot_sign_in() {
    transaction.executeWithoutResult(status -> accounts.findById(jana).orElseThrow().disable());
    assertThatThrownBy(() -> signIn.authenticate(attempt("jana", PASSWORD)))
        .isInstanceOf(DisabledException.class);
    assertThatThrownBy(() -> signIn.authenticate(attempt("jana", "něco úplně jiného")))
        .isInstanceOf(BadCredentialsException.class);
  }

  @Test
  void of_fifty_wrong_tries_at_once_only_the_limit_reaches_the_password() throws Exception {
    List<Class<?>> answers = atOnce(50, () -> signIn.authenticate(attempt("jana", "špatné heslo")));
    assertThat(checked).hasValue(5);
    assertThat(answers).filteredOn(BadCredentialsException.class::equals).hasSize(5);
    assertThat(answers).filteredOn(TooManyTries.class::equals).hasSize(45);
  }

  @Test
  void the_right_password_is_refused_while_waiting_and_says_how_long() {
    for (int i = 0; i < 5; i++) {
      assertThatThrownBy(() -> signIn.authenticate(attempt("jana", "špatné heslo")))
          .isInstanceOf(BadCredentialsException.class);
    }
    assertThatThrownBy(() -> signIn.authenticate(attempt("jana", PASSWORD)))
        .isInstanceOfSatisfying(
            TooManyTries.class, refused -> assertThat(refused.minutes()).isEqualTo(15));
    assertThat(checked).hasValue(5);
  }

  @Test
  void one_try_is_counted_once() {
    for (int i = 0; i < 5; i++) {
      assertThatThrownBy(() -> manager().authenticate(attempt("jednou", "špatné heslo")))
          .isInstanceOf(BadCredentialsException.class);
    }
    assertThatThrownBy(() -> manager().authenticate(attempt("jednou", "špatné heslo")))
        .isInstanceOf(TooManyTries.class);
  }

  /** As the login form uses it. */
  private AuthenticationManager manager() {
    return (AuthenticationManager)
        chain.getFilters().stream()
            .filter(UsernamePasswordAuthenticationFilter.class::isInstance)
            .map(filter -> ReflectionTestUtils.getField(filter, "authenticationManager"))
            .findFirst()
            .orElseThrow();
  }

  @Test
  void passwords_are_kept_as_argon2id_of_at_least_19_mib() {
    assertThat(encoder.encode(PASSWORD)).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
  }

  private List<Class<?>> atOnce(int many, Callable<?> work) throws Exception {
    CountDownLatch start = new CountDownLatch(1);
    List<Future<Class<?>>> running = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(many)) {
      for (int i = 0; i < many; i++) {
        running.add(
            threads.submit(() -> {
              start.await();
              try {
                work.call();
                return Void.class;
              } catch (AuthenticationException refused) {
                return refused.getClass();
              }
            }));
      }
      start.countDown();
      List<Class<?>> answers = new ArrayList<>();
      for (Future<Class<?>> one : running) {
        answers.add(one.get());
      }
      return answers;
    }
  }

  private static Authentication attempt(String name, String password) {
    return UsernamePasswordAuthenticationToken.unauthenticated(name, password);
  }

  private PasswordEncoder counting() {
    return new PasswordEncoder() {
      @Override
      public String encode(CharSequence raw) {
        return String.valueOf(encoder.encode(raw));
      }

      @Override
      public boolean matches(CharSequence raw, String encoded) {
        checked.incrementAndGet();
        return encoder.matches(raw, encoded);
      }
    };
  }
}

package cz.ohlas;

import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.Staff;
import cz.ohlas.customer.AresServer;
import cz.ohlas.security.Role;
import cz.ohlas.security.StaffFixtures;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A test against the whole console without a browser: production services and migrations on a
 * database in memory, which holds what the migrations ship when a test begins. All such tests share
 * one context.
 */
@SpringBootTest(
    properties = {
      "spring.datasource.url=jdbc:h2:mem:console;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE",
      "spring.main.banner-mode=off",
      "logging.level.root=WARN",
      "ohlas.list.patience=20s",
      "db-scheduler.enabled=false",
    })
@Import({DatabaseReset.class, StatementCount.Counting.class})
public abstract class ConsoleTest {

  /** The public register of companies that every test's console asks. */
  protected static final AresServer REGISTER = new AresServer();

  private final AtomicInteger counter = new AtomicInteger();

  @Autowired private DatabaseReset database;
  @Autowired private List<AfterReset> remembering;
  @Autowired private StaffFixtures people;
  @Autowired private ConsoleClock clock;
  @Autowired private SecurityContextHolderStrategy signedIn;

  @DynamicPropertySource
  static void addresses(DynamicPropertyRegistry properties) {
    properties.add("ohlas.register.address", REGISTER::address);
  }

  @BeforeEach
  void begin_as_shipped() {
    // Each context brings its own and makes it everybody's: this test asks the one of its context
    SecurityContextHolder.setContextHolderStrategy(signedIn);
    SecurityContextHolder.clearContext();
    database.reset();
    remembering.forEach(AfterReset::databaseWasReset);
  }

  @AfterEach
  void sign_out() {
    SecurityContextHolder.clearContext();
  }

  /** Makes an account with these roles and signs this thread in as that person. */
  protected Staff as(Role... roles) {
    String name = "osoba" + counter.incrementAndGet();
    Staff person = people.person(name, "Osoba " + counter.get(), roles);
    people.signIn(person);
    return person;
  }

  /** Signs this thread in as somebody made before. */
  protected void as(Staff person) {
    people.signIn(person);
  }

  /** Lets this thread act for the console itself. */
  protected void asSystem() {
    people.signInSystem();
  }

  /** A moment as the wall clock in Prague shows it, for example {@code 2026-07-03T16:40}. */
  protected static Instant prague(String wallClock) {
    return LocalDateTime.parse(wallClock).atZone(ConsoleClock.PRAGUE).toInstant();
  }

  /** Does the work while the console's clock stands at the wall clock time in Prague. */
  protected <T> T at(String wallClock, Supplier<T> work) {
    return clock.at(prague(wallClock), work);
  }

  /** Does the work while the console's clock stands at the wall clock time in Prague. */
  protected void doAt(String wallClock, Runnable work) {
    clock.at(
        prague(wallClock),
        () -> {
          work.run();
          return true;
        });
  }
}

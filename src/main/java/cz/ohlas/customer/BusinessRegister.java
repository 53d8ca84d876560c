package cz.ohlas.customer;

import cz.ohlas.base.ConsoleClock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks the public register for a company by its IČO, for whoever writes customers down (ACC-4).
 * What it said is remembered for a day, so that nobody is asked twice for the same form. Begins no
 * transaction of its own: the database has nothing to wait for while the register is asked.
 */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
@PreAuthorize("hasRole('ACCOUNT_MANAGER')")
public class BusinessRegister {

  private static final Duration REMEMBERED = Duration.ofHours(24);
  private static final int MOST = 500;

  private final AresClient ares;
  private final ConsoleClock clock;
  private final Map<String, Remembered> memory = new LinkedHashMap<>();

  BusinessRegister(AresClient ares, ConsoleClock clock) {
    this.ares = ares;
    this.clock = clock;
  }

  private record Remembered(RegisterAnswer answer, Instant until) {}

  /** Whether there is a register to ask. */
  @PreAuthorize("isAuthenticated()")
  public boolean isConnected() {
    return ares.isConnected();
  }

  /**
   * The company of this IČO, however it is typed. Takes as long as the register does, at most a few
   * seconds; never throws for its sake.
   */
  public RegisterAnswer find(String typed) {
    String ico = CzechIds.tidyIco(typed);
    if (!CzechIds.looksLikeIco(ico)) {
      return new RegisterAnswer.Unknown();
    }
    Instant now = clock.instant();
    synchronized (memory) {
      Remembered known = memory.get(ico);
      if (known != null && known.until().isAfter(now)) {
        return known.answer();
      }
    }
    RegisterAnswer answer = ares.find(ico);
    if (!(answer instanceof RegisterAnswer.Silent)) {
      remember(ico, new Remembered(answer, now.plus(REMEMBERED)));
    }
    return answer;
  }

  private void remember(String ico, Remembered answer) {
    synchronized (memory) {
      memory.remove(ico);
      memory.put(ico, answer);
      if (memory.size() > MOST) {
        memory.remove(memory.keySet().iterator().next());
      }
    }
  }
}

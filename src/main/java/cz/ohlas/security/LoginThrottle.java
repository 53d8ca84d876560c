package cz.ohlas.security;

import cz.ohlas.base.ConsoleClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever guesses passwords, by account and by address. A try is counted before the
 * password is looked at, under one lock, so that many tries at once get no further than as many in
 * a row.
 */
@Component
class LoginThrottle {

  private static final int MANY = 10_000;

  private final ConsoleClock clock;
  private final int perAccount;
  private final int perAddress;
  private final Duration window;
  private final Lock counting = new ReentrantLock();
  private final Map<String, Deque<Instant>> accounts = new HashMap<>();
  private final Map<String, Deque<Instant>> addresses = new HashMap<>();

  LoginThrottle(
      ConsoleClock clock,
      @Value("${ohlas.login.tries-per-account}") int perAccount,
      @Value("${ohlas.login.tries-per-address}") int perAddress,
      @Value("${ohlas.login.window}") Duration window) {
    this.clock = clock;
    this.perAccount = perAccount;
    this.perAddress = perAddress;
    this.window = window;
  }

  /**
   * Counts a try; only whoever gets past this may look at the password.
   *
   * @throws TooManyTries while either has used up its tries
   */
  void enter(String account, String address) {
    Instant now = clock.instant();
    counting.lock();
    try {
      prune(accounts, now);
      prune(addresses, now);
      Deque<Instant> ofAccount = recent(accounts, account, now);
      Deque<Instant> ofAddress = recent(addresses, address, now);
      refuse(ofAccount, perAccount, now);
      refuse(ofAddress, perAddress, now);
      ofAccount.addLast(now);
      ofAddress.addLast(now);
      accounts.put(account, ofAccount);
      addresses.put(address, ofAddress);
    } finally {
      counting.unlock();
    }
  }

  /** The password was right: the account starts afresh, the address is not charged for this one. */
  void passed(String account, String address) {
    counting.lock();
    try {
      accounts.remove(account);
      Deque<Instant> ofAddress = addresses.get(address);
      if (ofAddress != null) {
        ofAddress.pollLast();
      }
    } finally {
      counting.unlock();
    }
  }

  private void refuse(Deque<Instant> tries, int limit, Instant now) {
    if (tries.size() >= limit) {
      throw new TooManyTries(Duration.between(now, tries.getFirst().plus(window)));
    }
  }

  private Deque<Instant> recent(Map<String, Deque<Instant>> all, String key, Instant now) {
    Deque<Instant> tries = all.getOrDefault(key, new ArrayDeque<>());
    while (!tries.isEmpty() && !tries.getFirst().plus(window).isAfter(now)) {
      tries.removeFirst();
    }
    return tries;
  }

  /** Names that somebody makes up must not fill the memory. */
  private void prune(Map<String, Deque<Instant>> all, Instant now) {
    if (all.size() > MANY) {
      all.values().removeIf(tries -> tries.isEmpty() || !tries.getLast().plus(window).isAfter(now));
    }
  }
}

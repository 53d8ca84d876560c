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
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever guesses passwords: by account from one address, by account from anywhere, and
 * by address. From another address a person may go on while somebody guesses, until the guesses
 * from everywhere are very many. A try is counted before the password is looked at, under one lock,
 * so that many tries at once get no further than as many in a row.
 */
@Component
class LoginThrottle {

  private static final int MANY = 10_000;

  private final ConsoleClock clock;
  private final int perAccount;
  private final int perAccountAnywhere;
  private final int perAddress;
  private final Duration window;
  private final Lock counting = new ReentrantLock();
  private final Map<AccountAtAddress, Deque<Instant>> accountsAtAddress = new HashMap<>();
  private final Map<String, Deque<Instant>> accounts = new HashMap<>();
  private final Map<String, Deque<Instant>> addresses = new HashMap<>();

  LoginThrottle(
      ConsoleClock clock,
      @Value("${ohlas.login.tries-per-account}") int perAccount,
      @Value("${ohlas.login.tries-per-account-anywhere}") int perAccountAnywhere,
      @Value("${ohlas.login.tries-per-address}") int perAddress,
      @Value("${ohlas.login.window}") Duration window) {
    this.clock = clock;
    this.perAccount = perAccount;
    this.perAccountAnywhere = perAccountAnywhere;
    this.perAddress = perAddress;
    this.window = window;
  }

  /**
   * Counts a try; only whoever gets past this may look at the password.
   *
   * @throws TooManyTries while any of the three has used up its tries
   */
  void enter(String account, String address) {
    Instant now = clock.instant();
    counting.lock();
    try {
      AccountAtAddress both = new AccountAtAddress(account, address);
      Deque<Instant> ofBoth = recent(accountsAtAddress, both, now);
      Deque<Instant> ofAccount = recent(accounts, account, now);
      Deque<Instant> ofAddress = recent(addresses, address, now);
      refuse(ofBoth, perAccount, now);
      refuse(ofAccount, perAccountAnywhere, now);
      refuse(ofAddress, perAddress, now);
      ofBoth.addLast(now);
      ofAccount.addLast(now);
      ofAddress.addLast(now);
      accountsAtAddress.put(both, ofBoth);
      accounts.put(account, ofAccount);
      addresses.put(address, ofAddress);
    } finally {
      counting.unlock();
    }
  }

  /**
   * The password was right: the account starts afresh at this address, neither the account
   * elsewhere nor the address is charged for this one.
   */
  void passed(String account, String address) {
    counting.lock();
    try {
      accountsAtAddress.remove(new AccountAtAddress(account, address));
      takeBack(accounts.get(account));
      takeBack(addresses.get(address));
    } finally {
      counting.unlock();
    }
  }

  private static void takeBack(@Nullable Deque<Instant> tries) {
    if (tries != null) {
      tries.pollLast();
    }
  }

  private void refuse(Deque<Instant> tries, int limit, Instant now) {
    if (tries.size() >= limit) {
      throw new TooManyTries(Duration.between(now, tries.getFirst().plus(window)));
    }
  }

  private <K> Deque<Instant> recent(Map<K, Deque<Instant>> all, K key, Instant now) {
    prune(all, now);
    Deque<Instant> tries = all.getOrDefault(key, new ArrayDeque<>());
    while (!tries.isEmpty() && !tries.getFirst().plus(window).isAfter(now)) {
      tries.removeFirst();
    }
    return tries;
  }

  /** Names that somebody makes up must not fill the memory. */
  private void prune(Map<?, Deque<Instant>> all, Instant now) {
    if (all.size() > MANY) {
      all.values().removeIf(tries -> tries.isEmpty() || !tries.getLast().plus(window).isAfter(now));
    }
  }

  private record AccountAtAddress(String account, String address) {}
}

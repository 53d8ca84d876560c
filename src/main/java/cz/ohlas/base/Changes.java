package cz.ohlas.base;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/**
 * Counts the writing transactions that have ended since the start. Whoever remembers what was read
 * at one count need not read it again while the count is the same.
 */
@Component
public class Changes {

  private final AtomicLong ended = new AtomicLong();

  /** The count now; to be asked before reading. */
  public long count() {
    return ended.get();
  }

  /** A writing transaction has ended. */
  void happened() {
    ended.incrementAndGet();
  }
}

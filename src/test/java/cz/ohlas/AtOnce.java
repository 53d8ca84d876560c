package cz.ohlas;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.springframework.transaction.support.TransactionOperations;

/** Two people who do something at the same moment; each signs in by themselves. */
public final class AtOnce {

  /** Long enough to see that the second waits; one that needs longer is taken for waiting. */
  private static final long PATIENCE_MILLIS = 500;

  private AtOnce() {}

  /** Both begin together; returns what each returns. */
  public static <T> List<T> both(Callable<T> one, Callable<T> another) throws Exception {
    CountDownLatch start = new CountDownLatch(1);
    try (ExecutorService people = Executors.newFixedThreadPool(2)) {
      Future<T> first = people.submit(after(start, one));
      Future<T> second = people.submit(after(start, another));
      start.countDown();
      return List.of(first.get(), second.get());
    }
  }

  /**
   * Does the first in a transaction that ends only when the second, done by somebody else, is done
   * as well or waits for it; returns what the second returns.
   */
  public static <T> T during(TransactionOperations transaction, Runnable first, Callable<T> second)
      throws Exception {
    CountDownLatch firstDone = new CountDownLatch(1);
    CountDownLatch secondDone = new CountDownLatch(1);
    try (ExecutorService other = Executors.newSingleThreadExecutor()) {
      Future<T> result =
          other.submit(() -> {
            firstDone.await();
            try {
              return second.call();
            } finally {
              secondDone.countDown();
            }
          });
      transaction.executeWithoutResult(status -> {
        first.run();
        status.flush();
        firstDone.countDown();
        doneOrWaiting(secondDone);
      });
      return result.get();
    }
  }

  private static <T> Callable<T> after(CountDownLatch start, Callable<T> work) {
    return () -> {
      start.await();
      return work.call();
    };
  }

  private static void doneOrWaiting(CountDownLatch done) {
    try {
      done.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException ended) {
      throw new IllegalStateException(ended);
    }
  }
}

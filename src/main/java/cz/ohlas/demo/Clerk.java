package cz.ohlas.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Does the paper work beside everything else, one thing after another in the order in which it was
 * given, so that numbers come out the same each time.
 */
final class Clerk implements AutoCloseable {

  private final ExecutorService desk =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("demo-clerk").factory());
  private final List<Future<?>> given = new ArrayList<>();

  void later(Runnable work) {
    given.add(desk.submit(work));
  }

  /** Waits until everything is done; what failed fails here. */
  void finish() {
    for (Future<?> work : given) {
      try {
        work.get();
      } catch (ExecutionException failure) {
        throw new IllegalStateException("The paper work failed", failure.getCause());
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(interrupted);
      }
    }
  }

  @Override
  public void close() {
    desk.shutdownNow();
    desk.close();
  }
}

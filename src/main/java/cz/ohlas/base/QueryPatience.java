package cz.ohlas.base;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Ends a question to the database that takes longer than a person waits for a list: no index serves
 * every combination of conditions, and it is better to be asked for a narrower one than to wait.
 */
@Component
public class QueryPatience {

  /** A statement that is only being prepared does not hear; it is told again. */
  private static final long AGAIN_MILLISECONDS = 20;

  private final Duration patience;
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("query-patience").factory());

  QueryPatience(@Value("${ohlas.list.patience:150ms}") Duration patience) {
    this.patience = patience;
  }

  /**
   * Asks, within a transaction of this thread.
   *
   * @throws BusinessRuleViolation when the answer did not come in time
   */
  public <T> T ask(EntityManager entities, Supplier<T> question) {
    return ask(entities, patience, question);
  }

  <T> T ask(EntityManager entities, Duration longest, Supplier<T> question) {
    Asking asking = new Asking(entities.unwrap(Session.class));
    Future<?> ending =
        watch.scheduleAtFixedRate(
            asking::giveUp, longest.toMillis(), AGAIN_MILLISECONDS, TimeUnit.MILLISECONDS);
    try {
      return question.get();
    } catch (RuntimeException failed) {
      if (asking.isGivenUp()) {
        throw BusinessRuleViolation.plain("list.tooMuch");
      }
      throw failed;
    } finally {
      asking.answered();
      ending.cancel(false);
    }
  }

  /** Only what is still being asked is ended, never what the session asks next. */
  private static final class Asking {

    private final Session session;
    private boolean over;
    private boolean givenUp;

    Asking(Session session) {
      this.session = session;
    }

    synchronized void giveUp() {
      if (!over) {
        givenUp = true;
        session.cancelQuery();
      }
    }

    synchronized void answered() {
      over = true;
    }

    synchronized boolean isGivenUp() {
      return givenUp;
    }
  }
}

package cz.ohlas.base;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Ends a question to the database that takes longer than a person waits for a list: no index serves
 * every combination of conditions, and it is better to be asked for a narrower one than to wait.
 */
@Component
public class QueryPatience {

  /** What both databases say of a statement that was ended. */
  private static final String ENDED = "57014";

  private static final long WITHOUT_END = 0;

  private final Duration patience;

  QueryPatience(@Value("${ohlas.list.patience}") Duration patience) {
    this.patience = patience;
  }

  /**
   * Asks, within a transaction of this thread that only reads.
   *
   * @throws BusinessRuleViolation when the answer did not come in time
   */
  public <T> T ask(EntityManager entities, Supplier<T> question) {
    return ask(entities, patience, question);
  }

  <T> T ask(EntityManager entities, Duration longest, Supplier<T> question) {
    Session session = entities.unwrap(Session.class);
    session.doWork(connection -> limit(connection, longest.toMillis()));
    try {
      T answer = question.get();
      session.doWork(connection -> limit(connection, WITHOUT_END));
      return answer;
    } catch (RuntimeException failed) {
      session.doWork(QueryPatience::unlimitedAfterFailure);
      if (isEnded(failed)) {
        throw BusinessRuleViolation.plain("list.tooMuch");
      }
      throw failed;
    }
  }

  /** JDBC's own time-out counts in whole seconds. */
  private static void limit(Connection connection, long milliseconds) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          isPostgres(connection)
              ? "set local statement_timeout = " + milliseconds
              : "set query_timeout " + milliseconds);
    }
  }

  /** PostgreSQL takes nothing more in this transaction, with which its limit ends. */
  private static void unlimitedAfterFailure(Connection connection) throws SQLException {
    if (!isPostgres(connection)) {
      limit(connection, WITHOUT_END);
    }
  }

  private static boolean isPostgres(Connection connection) throws SQLException {
    return "PostgreSQL".equals(connection.getMetaData().getDatabaseProductName());
  }

  private static boolean isEnded(Throwable failed) {
    return Stream.iterate(failed, Objects::nonNull, Throwable::getCause)
        .anyMatch(cause -> cause instanceof SQLException sql && ENDED.equals(sql.getSQLState()));
  }
}

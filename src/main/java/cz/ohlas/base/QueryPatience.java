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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Ends a question to the database that takes longer than a person waits for a list: no index serves
 * every combination of conditions, and it is better to be asked for a narrower one than to wait.
 */
@Component
public class QueryPatience {

  private static final Logger LOG = LoggerFactory.getLogger(QueryPatience.class);

  /** What both databases say of a statement that was ended. */
  private static final String ENDED = "57014";

  private static final String FAILED_TRANSACTION = "25P02";

  /** For one number that somebody asked for, people wait so many times longer than for a list. */
  private static final int LONGER = 20;

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

  /**
   * The same for what a person asked for by itself and waits for.
   *
   * @throws BusinessRuleViolation when the answer did not come in time
   */
  public <T> T askLonger(EntityManager entities, Supplier<T> question) {
    return ask(entities, patience.multipliedBy(LONGER), question);
  }

  <T> T ask(EntityManager entities, Duration longest, Supplier<T> question) {
    Session session = entities.unwrap(Session.class);
    session.doWork(connection -> limit(connection, longest));
    try {
      return question.get();
    } catch (RuntimeException failed) {
      if (isEnded(failed)) {
        throw BusinessRuleViolation.plain("list.tooMuch");
      }
      throw failed;
    } finally {
      session.doWork(QueryPatience::lift);
    }
  }

  /** JDBC's own time-out counts in whole seconds. */
  private static void limit(Connection connection, Duration longest) throws SQLException {
    execute(
        connection,
        isPostgres(connection)
            ? "set local statement_timeout = " + longest.toMillis()
            : "set query_timeout " + longest.toMillis());
  }

  /**
   * However the question ended, nothing else on the connection is limited: neither what follows in
   * the transaction nor who has the connection after it.
   */
  private static void lift(Connection connection) {
    try {
      execute(
          connection,
          isPostgres(connection)
              ? "set local statement_timeout to default"
              : "set query_timeout 0");
    } catch (SQLException refused) {
      // PostgreSQL takes nothing more in a transaction that failed, and the limit ends with it
      if (!FAILED_TRANSACTION.equals(refused.getSQLState())) {
        LOG.warn("The time limit of a question could not be lifted", refused);
      }
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
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

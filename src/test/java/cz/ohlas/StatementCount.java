package cz.ohlas;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The statements that a piece of work sends to the database, whoever sends them: Hibernate or plain
 * JDBC. Only what the calling thread sends counts.
 */
public final class StatementCount {

  private static final ThreadLocal<@Nullable List<Sent>> SENT = new ThreadLocal<>();

  private StatementCount() {}

  /** Does the work and returns the statements it sent, in order; a batch is one statement. */
  public static List<Sent> during(Runnable work) {
    List<Sent> sent = new ArrayList<>();
    SENT.set(sent);
    try {
      work.run();
    } finally {
      SENT.remove();
    }
    return sent;
  }

  /** Does the work and returns the text of the queries it sent, in order. */
  public static List<String> queriesDuring(Runnable work) {
    return during(work).stream().filter(Sent::isQuery).map(Sent::sql).toList();
  }

  /** A statement with the calls that bound its parameters. */
  public record Sent(String sql, List<Binding> bindings) {

    /** Whether it only reads. */
    public boolean isQuery() {
      return sql.stripLeading().toLowerCase(Locale.ROOT).startsWith("select");
    }

    /** The same statement with words before it, bound in the same way. */
    public PreparedStatement prefixed(Connection connection, String words) throws SQLException {
      PreparedStatement statement = connection.prepareStatement(words + " " + sql);
      for (Binding binding : bindings) {
        try {
          binding.method().invoke(statement, binding.arguments());
        } catch (ReflectiveOperationException failed) {
          throw new SQLException(failed);
        }
      }
      return statement;
    }
  }

  /** One parameter's setter and what it was called with. */
  record Binding(Method method, Object[] arguments) {}

  /** Puts the counting between the console and its connection pool. */
  @TestConfiguration(proxyBeanMethods = false)
  public static class Counting {

    @Bean
    static BeanPostProcessor countingDataSource() {
      return new BeanPostProcessor() {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
          return bean instanceof DataSource pool && !(bean instanceof CountingDataSource)
              ? new CountingDataSource(pool)
              : bean;
        }
      };
    }
  }

  private static final class CountingDataSource extends DelegatingDataSource {

    CountingDataSource(DataSource target) {
      super(target);
    }

    @Override
    public Connection getConnection() throws SQLException {
      Connection connection = super.getConnection();
      return SENT.get() == null ? connection : proxy(Connection.class, new Connections(connection));
    }
  }

  private record Connections(Connection target) implements InvocationHandler {

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
        throws Throwable {
      Object result = call(target, method, arguments);
      if (result instanceof PreparedStatement prepared && arguments != null) {
        return proxy(
            PreparedStatement.class,
            new Statements(prepared, (String) arguments[0], new ArrayList<>()));
      }
      return result;
    }
  }

  private record Statements(PreparedStatement target, String sql, List<Binding> bindings)
      implements InvocationHandler {

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
        throws Throwable {
      if (method.getName().startsWith("execute")) {
        List<Sent> sent = SENT.get();
        if (sent != null) {
          sent.add(new Sent(sql, List.copyOf(bindings)));
        }
        bindings.clear();
      } else if (method.getName().startsWith("set")
          && arguments != null
          && arguments.length >= 2
          && arguments[0] instanceof Integer) {
        bindings.add(new Binding(method, arguments));
      }
      return call(target, method, arguments);
    }
  }

  private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments)
      throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException failed) {
      throw failed.getTargetException();
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}

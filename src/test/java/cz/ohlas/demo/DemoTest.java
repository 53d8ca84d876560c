package cz.ohlas.demo;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.ActiveProfiles;

/** Three months of the demonstration, made once through the real services. */
@SpringBootTest(
    properties = {
      "spring.datasource.url=jdbc:h2:mem:demonstration;DB_CLOSE_DELAY=-1",
      "ohlas.demo.months=3",
      "spring.main.banner-mode=off",
      "logging.level.root=WARN",
      "db-scheduler.enabled=false",
    })
@ActiveProfiles("demo")
abstract class DemoTest {

  private static final SecurityContextHolderStrategy STRATEGY =
      SecurityContextHolder.getContextHolderStrategy();

  @Autowired private JdbcClient jdbc;

  /** The other tests' console keeps the strategy that this one has replaced. */
  @AfterAll
  static void give_the_strategy_back() {
    SecurityContextHolder.setContextHolderStrategy(STRATEGY);
  }

  final long count(String from) {
    return jdbc.sql("select count(*) from " + from).query(Long.class).single();
  }

  final List<String> words(String sql) {
    return jdbc.sql(sql).query(String.class).list();
  }

  /** What per cent of the rows fulfil the condition. */
  final long percent(String table, String condition) {
    return 100 * count(table + " where " + condition) / count(table);
  }
}

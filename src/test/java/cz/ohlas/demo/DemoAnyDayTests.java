package cz.ohlas.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.RunAs;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** The demonstration can be made on any day, here on a Sunday evening right after New Year. */
@SpringBootTest(
    properties = {
      "spring.datasource.url=jdbc:h2:mem:another-day;DB_CLOSE_DELAY=-1",
      "ohlas.demo.months=2",
      "spring.main.banner-mode=off",
      "logging.level.root=WARN",
      "db-scheduler.enabled=false",
    })
@ActiveProfiles("demo")
@DirtiesContext
class DemoAnyDayTests {

  private static final Instant SUNDAY = Stage.at(LocalDate.of(2027, 1, 3), 20, 15);
  private static final SecurityContextHolderStrategy STRATEGY =
      SecurityContextHolder.getContextHolderStrategy();

  @Autowired private JdbcClient jdbc;
  @Autowired private Flyway flyway;
  @Autowired private DemoDatabase database;
  @Autowired private DemoData data;

  @TestConfiguration
  static class OnAnotherDay {

    @Bean
    @Primary
    Stage sunday(ConsoleClock clock, RunAs runAs) {
      return clock.at(SUNDAY, () -> new Stage(clock, runAs));
    }
  }

  @AfterAll
  static void give_the_strategy_back() {
    SecurityContextHolder.setContextHolderStrategy(STRATEGY);
  }

  @Test
  void is_made_without_breaking_a_rule_and_comes_out_the_same_each_time() {
    List<String> first = picture();
    assertThat(first).hasSizeGreaterThan(300);
    jdbc.sql("delete from demo.marker").update();
    database.migrate(flyway);
    assertThat(picture()).isEmpty();
    data.start();
    assertThat(picture()).isEqualTo(first);
  }

  /** What people see of it, ids left out. */
  private List<String> picture() {
    return jdbc.sql(
            """
            select number || subject || submitted_by || state || punctuality || received_at
              || changed_at from support_request
            union all
            select statement_number || month_start from statement
            union all
            select number || subject || state || received_on from complaint
            union all
            select number || state || revision from quote where number is not null
            order by 1\
            """)
        .query(String.class)
        .list();
  }
}

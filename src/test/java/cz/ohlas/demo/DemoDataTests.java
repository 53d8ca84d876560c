package cz.ohlas.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.customer.CzechIds;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.ActiveProfiles;

/** Three months of the demonstration, made through the real services. */
@SpringBootTest(
    properties = {
      "spring.datasource.url=jdbc:h2:mem:demonstration;DB_CLOSE_DELAY=-1",
      "ohlas.demo.months=3",
      "spring.main.banner-mode=off",
      "logging.level.root=WARN",
    })
@ActiveProfiles("demo")
class DemoDataTests {

  private static final SecurityContextHolderStrategy STRATEGY =
      SecurityContextHolder.getContextHolderStrategy();

  @Autowired private JdbcClient jdbc;
  @Autowired private DemoDatabase database;

  /** The other tests' console keeps the strategy that this one has replaced. */
  @AfterAll
  static void give_the_strategy_back() {
    SecurityContextHolder.setContextHolderStrategy(STRATEGY);
  }

  @Test
  void everything_is_there_and_marked_as_ready() {
    assertThat(database.isReady()).isTrue();
    assertThat(count("customer")).isEqualTo(40);
    assertThat(count("staff_account")).isEqualTo(10);
    assertThat(count("support_request")).isGreaterThan(300);
    assertThat(count("contract")).isGreaterThan(20);
    assertThat(distinct("request_outcome", "kind")).isEqualTo(5);
    assertThat(distinct("request_refusal", "ground")).isGreaterThan(3);
    assertThat(count("request_new_time")).isPositive();
    assertThat(count("remote_session")).isPositive();
    assertThat(distinct("complaint", "state")).isEqualTo(3);
    assertThat(distinct("quote", "state")).isGreaterThanOrEqualTo(6);
    assertThat(count("statement")).isPositive();
  }

  @Test
  void companies_are_fictional_with_valid_check_digits() {
    for (int place = 0; place < 40; place++) {
      assertThat(CzechIds.isValidIco(CzechCompany.ico(place))).isTrue();
    }
    assertThat(CzechIds.isValidIco(CzechCompany.ico(900))).isTrue();
    assertThat(CzechCompany.all()).hasSize(40).allMatch(one -> one.domain().endsWith(".example"));
  }

  @Test
  void questions_are_many_and_each_has_its_answer() {
    assertThat(Topic.all()).hasSizeGreaterThan(40).noneMatch(topic -> topic.answer().isBlank());
    assertThat(Topic.all())
        .filteredOn(Topic::fault)
        .noneMatch(topic -> topic.cause().isBlank() || topic.conclusion().isBlank());
  }

  @Test
  void a_database_that_the_demonstration_did_not_make_is_left_alone() {
    DataSource foreign = memory("foreign");
    JdbcClient.create(foreign).sql("create table customer (id bigint)").update();
    refused(foreign, "127.0.0.1", "demo.refused.database");
    assertThat(
            JdbcClient.create(foreign).sql("select count(*) from customer").query().singleValue())
        .isEqualTo(0L);
  }

  @Test
  void an_address_that_others_can_reach_is_refused() {
    refused(memory("reachable"), "0.0.0.0", "demo.refused.address");
    refused(memory("unset"), "", "demo.refused.address");
  }

  private static void refused(DataSource source, String address, String key) {
    MockEnvironment environment = new MockEnvironment().withProperty("server.address", address);
    DemoDatabase guard = new DemoDatabase(source, environment, new ConsoleClock());
    Flyway flyway = Flyway.configure().dataSource(source).load();
    assertThatThrownBy(() -> guard.migrate(flyway))
        .isInstanceOfSatisfying(
            BusinessRuleViolation.class, broken -> assertThat(broken.messageKey()).isEqualTo(key));
  }

  private static DataSource memory(String name) {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
    return source;
  }

  private long count(String table) {
    return jdbc.sql("select count(*) from " + table).query(Long.class).single();
  }

  private long distinct(String table, String column) {
    return jdbc.sql("select count(distinct " + column + ") from " + table)
        .query(Long.class)
        .single();
  }
}

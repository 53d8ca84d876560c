package cz.ohlas.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ConsoleClock;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;

/** The demonstration touches its own database only, and shows it whole or not at all. */
class DemoDatabaseTests {

  private static final String HERE = "127.0.0.1";

  @Test
  void a_database_that_the_demonstration_did_not_make_is_left_alone() {
    DataSource foreign = memory("foreign");
    JdbcClient.create(foreign).sql("create table customer (id bigint)").update();
    refused(foreign, HERE, "demo.refused.database");
    assertThat(
            JdbcClient.create(foreign).sql("select count(*) from customer").query().singleValue())
        .isEqualTo(0L);
  }

  @Test
  void an_address_that_others_can_reach_is_refused() {
    refused(memory("reachable"), "0.0.0.0", "demo.refused.address");
    refused(memory("unset"), "", "demo.refused.address");
  }

  @Test
  void what_was_made_halfway_is_thrown_away_and_begun_again() {
    DataSource source = memory("halfway");
    DemoDatabase database = database(source, HERE);
    database.migrate(flyway(source));
    JdbcClient.create(source)
        .sql("update company_profile set name = 'Napůl hotová s. r. o.'")
        .update();
    assertThat(database.isReady()).isFalse();
    database.migrate(flyway(source));
    assertThat(nameOfCompany(source)).doesNotContain("Napůl");
    assertThat(database.isReady()).isFalse();
  }

  @Test
  void what_was_interrupted_before_the_first_table_is_begun_again() {
    DataSource source = memory("interrupted");
    DemoMarker.put(source);
    DemoDatabase database = database(source, HERE);
    database.migrate(flyway(source));
    assertThat(nameOfCompany(source)).isNotNull();
    assertThat(database.isReady()).isFalse();
  }

  @Test
  void a_company_does_not_work_on_a_database_of_the_demonstration() {
    DataSource source = memory("real");
    database(source, HERE).migrate(flyway(source));
    assertThatThrownBy(() -> new NoDemoDatabase(source).migrate(flyway(source)))
        .isInstanceOfSatisfying(
            BusinessRuleViolation.class,
            refused -> assertThat(refused.messageKey()).isEqualTo("demo.refused.real"));
  }

  @Test
  void what_is_ready_is_kept_for_the_day() {
    DataSource source = memory("ready");
    DemoDatabase database = database(source, HERE);
    database.migrate(flyway(source));
    JdbcClient.create(source).sql("update company_profile set name = 'Hotová s. r. o.'").update();
    database.ready();
    assertThat(database.isReady()).isTrue();
    database.migrate(flyway(source));
    assertThat(nameOfCompany(source)).isEqualTo("Hotová s. r. o.");
  }

  @Test
  void what_an_older_console_made_the_same_day_is_made_anew() {
    DataSource source = memory("older");
    DemoDatabase database = database(source, HERE);
    Flyway older =
        Flyway.configure()
            .configuration(flyway(source).getConfiguration())
            .target("202611260475")
            .load();
    database.migrate(older);
    JdbcClient.create(source).sql("update company_profile set name = 'Starší s. r. o.'").update();
    database.ready();
    database.migrate(flyway(source));
    assertThat(nameOfCompany(source)).doesNotContain("Starší");
    assertThat(database.isReady()).isFalse();
  }

  private static void refused(DataSource source, String address, String key) {
    assertThatThrownBy(() -> database(source, address).migrate(flyway(source)))
        .isInstanceOfSatisfying(
            BusinessRuleViolation.class, broken -> assertThat(broken.messageKey()).isEqualTo(key));
  }

  private static DemoDatabase database(DataSource source, String address) {
    MockEnvironment environment = new MockEnvironment().withProperty("server.address", address);
    return new DemoDatabase(source, environment, new ConsoleClock());
  }

  private static Flyway flyway(DataSource source) {
    return Flyway.configure()
        .dataSource(source)
        .locations("classpath:db/migration", "classpath:db/vendor/h2")
        .cleanDisabled(false)
        .load();
  }

  private static String nameOfCompany(DataSource source) {
    return JdbcClient.create(source)
        .sql("select name from company_profile")
        .query(String.class)
        .single();
  }

  private static DataSource memory(String name) {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
    return source;
  }
}

package cz.ohlas.demo;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ConsoleClock;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The demonstration's own database. A marker table says that it was made here and for which day;
 * one without the marker is somebody's, and is left alone. Made anew for each day.
 */
@Component
@Profile("demo")
class DemoDatabase implements FlywayMigrationStrategy {

  /** Changes whenever the demonstration's data do. */
  private static final int EDITION = 4;

  private final DataSource dataSource;
  private final Environment environment;
  private final ConsoleClock clock;

  DemoDatabase(DataSource dataSource, Environment environment, ConsoleClock clock) {
    this.dataSource = dataSource;
    this.environment = environment;
    this.clock = clock;
  }

  @Override
  public void migrate(Flyway flyway) {
    String address = environment.getProperty("server.address", "");
    if (!isLoopback(address)) {
      throw BusinessRuleViolation.plain("demo.refused.address", address);
    }
    if (DemoMarker.isIn(dataSource)) {
      // What an older console made lacks what the newer one's tables would hold
      if (tables() == 0 || !isReady() || flyway.info().pending().length > 0) {
        DemoMarker.put(dataSource);
        flyway.clean();
      }
    } else if (tables() > 0) {
      throw BusinessRuleViolation.plain("demo.refused.database");
    } else {
      DemoMarker.put(dataSource);
    }
    flyway.migrate();
  }

  /** Whether the data of today are there, made by this version of the console. */
  boolean isReady() {
    return DemoMarker.isReady(dataSource, EDITION, today());
  }

  /** Everything is there. */
  void ready() {
    DemoMarker.ready(dataSource, EDITION, today());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ConsoleClock.PRAGUE);
  }

  private long tables() {
    return JdbcClient.create(dataSource)
        .sql("select count(*) from information_schema.tables where lower(table_schema) = 'public'")
        .query(Long.class)
        .single();
  }

  private static boolean isLoopback(String address) {
    try {
      return !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException unknown) {
      return false;
    }
  }
}

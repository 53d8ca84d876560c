package cz.ohlas.demo;

import cz.ohlas.base.BusinessRuleViolation;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * A company's own console starts on no database of the demonstration: its accounts have passwords
 * that everybody knows.
 */
@Component
@Profile("!demo")
class NoDemoDatabase implements FlywayMigrationStrategy {

  private final DataSource dataSource;

  NoDemoDatabase(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  @Override
  public void migrate(Flyway flyway) {
    if (DemoMarker.isIn(dataSource)) {
      throw BusinessRuleViolation.plain("demo.refused.real");
    }
    flyway.migrate();
  }
}

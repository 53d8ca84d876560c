package cz.ohlas.alert;

import cz.ohlas.OnPostgres;
import cz.ohlas.StandingAt;
import org.junit.jupiter.api.Nested;

/** What alerts promise holds on PostgreSQL as well. */
class AlertsOnPostgresTests {

  @Nested
  @OnPostgres
  @StandingAt("2026-11-26T10:00")
  class Alerts extends AlertServiceTests {}

  @Nested
  @OnPostgres
  @StandingAt("2026-11-26T10:00")
  class Plans extends AlertListPlanTests {}

  @Nested
  @OnPostgres
  @StandingAt("2026-11-26T10:00")
  class AtOnce extends AlertsAtOnceTests {}
}

package cz.ohlas.complaint;

import cz.ohlas.OnPostgres;
import org.junit.jupiter.api.Nested;

/** What the complaints' services promise holds on PostgreSQL as well. */
class ComplaintsOnPostgresTests {

  @Nested
  @OnPostgres
  class Complaints extends ComplaintServiceTests {}

  @Nested
  @OnPostgres
  class Access extends ComplaintAccessTests {}
}

package cz.ohlas.customer;

import cz.ohlas.OnPostgres;
import org.junit.jupiter.api.Nested;

/** What customers' services promise holds on PostgreSQL as well. */
class CustomersOnPostgresTests {

  @Nested
  @OnPostgres
  class Customers extends CustomerServiceTests {}

  @Nested
  @OnPostgres
  class Registrations extends RegistrationServiceTests {}

  @Nested
  @OnPostgres
  class Contacts extends ContactServiceTests {}

  @Nested
  @OnPostgres
  class Merges extends ContactMergeTests {}

  @Nested
  @OnPostgres
  class Erasures extends PersonErasureTests {}

  @Nested
  @OnPostgres
  class Reached extends ReachTests {}

  @Nested
  @OnPostgres
  class Sites extends SiteServiceTests {}

  @Nested
  @OnPostgres
  class History extends CustomerHistoryTests {}

  @Nested
  @OnPostgres
  class SameIco extends SameIcoAtOnceTests {}
}

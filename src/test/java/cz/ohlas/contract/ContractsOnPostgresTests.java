package cz.ohlas.contract;

import cz.ohlas.OnPostgres;
import org.junit.jupiter.api.Nested;

/** What contracts' services promise holds on PostgreSQL as well. */
class ContractsOnPostgresTests {

  @Nested
  @OnPostgres
  class Contracts extends ContractServiceTests {}

  @Nested
  @OnPostgres
  class Notice extends ContractNoticeTests {}

  @Nested
  @OnPostgres
  class Packages extends PackageChangeTests {}

  @Nested
  @OnPostgres
  class Agreements extends ProcessingAgreementTests {}

  @Nested
  @OnPostgres
  class Entitlements extends EntitlementServiceTests {}
}

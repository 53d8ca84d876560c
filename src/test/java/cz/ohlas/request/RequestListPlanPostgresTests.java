package cz.ohlas.request;

import cz.ohlas.OnPostgres;

@OnPostgres
class RequestListPlanPostgresTests extends RequestListPlanTests {

  /** PostgreSQL does not mind looking the rows up. */
  @Override
  String indexOfEnded() {
    return "support_request_(mine|assignee_received)";
  }
}

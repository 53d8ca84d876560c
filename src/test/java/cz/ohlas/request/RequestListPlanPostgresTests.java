package cz.ohlas.request;

import cz.ohlas.OnPostgres;

@OnPostgres
class RequestListPlanPostgresTests extends RequestListPlanTests {

  @Override
  boolean isOrdered(String plan) {
    return !plan.contains("-> sort") && !plan.contains("->  sort");
  }
}

package cz.ohlas.request;

import cz.ohlas.OnPostgres;

@OnPostgres
class RequestListPlanPostgresTests extends RequestListPlanTests {}

package cz.ohlas.base;

import cz.ohlas.OnPostgres;

@OnPostgres
class QueryPatiencePostgresTests extends QueryPatienceTests {}

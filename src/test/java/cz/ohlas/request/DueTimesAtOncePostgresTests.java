package cz.ohlas.request;

import cz.ohlas.OnPostgres;

/** The same on PostgreSQL. */
@OnPostgres
class DueTimesAtOncePostgresTests extends DueTimesAtOnceTests {}

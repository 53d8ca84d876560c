package cz.ohlas.base;

import cz.ohlas.OnPostgres;

/** The same on PostgreSQL. */
@OnPostgres
class DraftsPostgresTests extends DraftsTests {}

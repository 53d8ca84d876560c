package cz.ohlas.security;

import cz.ohlas.OnPostgres;

@OnPostgres
class LastAdministratorPostgresTests extends LastAdministratorTests {}

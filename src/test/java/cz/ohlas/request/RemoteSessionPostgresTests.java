package cz.ohlas.request;

import cz.ohlas.OnPostgres;

@OnPostgres
class RemoteSessionPostgresTests extends RemoteSessionTests {}

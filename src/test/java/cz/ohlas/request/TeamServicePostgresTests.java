package cz.ohlas.request;

import cz.ohlas.OnPostgres;
import cz.ohlas.StandingAt;

@OnPostgres
@StandingAt("2026-07-07T15:00")
class TeamServicePostgresTests extends TeamServiceTests {}

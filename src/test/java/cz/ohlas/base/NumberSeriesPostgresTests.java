package cz.ohlas.base;

import cz.ohlas.OnPostgres;

@OnPostgres
class NumberSeriesPostgresTests extends NumberSeriesTests {}

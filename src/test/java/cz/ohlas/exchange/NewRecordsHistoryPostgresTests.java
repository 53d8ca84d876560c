package cz.ohlas.exchange;

import cz.ohlas.OnPostgres;

@OnPostgres
class NewRecordsHistoryPostgresTests extends NewRecordsHistoryTests {}

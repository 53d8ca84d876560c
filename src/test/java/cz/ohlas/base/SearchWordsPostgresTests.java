package cz.ohlas.base;

import cz.ohlas.OnPostgres;

@OnPostgres
class SearchWordsPostgresTests extends SearchWordsTests {}

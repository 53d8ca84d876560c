package cz.ohlas.document;

import cz.ohlas.OnPostgres;

@OnPostgres
class DocumentStorePostgresTests extends DocumentStoreTests {}

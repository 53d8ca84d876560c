package cz.ohlas.mail;

import cz.ohlas.OnPostgres;

/** The same on PostgreSQL. */
@OnPostgres
class MailListPlanPostgresTests extends MailListPlanTests {}

package cz.ohlas.quote;

import cz.ohlas.OnPostgres;
import cz.ohlas.StandingAt;

/** What the quotes' services promise holds on PostgreSQL as well. */
@OnPostgres
@StandingAt(QuoteServiceTests.NOW)
class QuotesOnPostgresTests extends QuoteServiceTests {}

package cz.ohlas.statement;

import cz.ohlas.report.ReportTemplate;
import cz.ohlas.report.WorstCase;
import java.util.Locale;

/** The statement with the longest names, 300 requests, and a month in which nothing happened. */
class StatementWorstCaseTests extends WorstCase<StatementPrint> {

  @Override
  protected ReportTemplate template() {
    return ReportTemplate.STATEMENT;
  }

  @Override
  protected StatementPrint longest(Locale locale) {
    return StatementFixtures.longest(locale);
  }

  @Override
  protected StatementPrint empty(Locale locale) {
    return StatementFixtures.empty(locale);
  }
}

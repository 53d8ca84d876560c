package cz.ohlas.contract;

import cz.ohlas.report.ReportTemplate;
import cz.ohlas.report.WorstCase;
import java.util.Locale;

/** The list of authorised persons with the longest names of three hundred, and without anybody. */
class AuthorisedPersonsWorstCaseTests extends WorstCase<AuthorisedPersonsPrint> {

  @Override
  protected ReportTemplate template() {
    return ReportTemplate.AUTHORISED_PERSONS;
  }

  @Override
  protected AuthorisedPersonsPrint longest(Locale locale) {
    return AuthorisedPersonsSamples.longest(locale);
  }

  @Override
  protected AuthorisedPersonsPrint empty(Locale locale) {
    return AuthorisedPersonsSamples.empty(locale);
  }
}

package cz.ohlas.request;

import cz.ohlas.report.ReportTemplate;
import cz.ohlas.report.WorstCase;
import java.util.Locale;

/** The record of a request with the longest and most hostile texts, and of a bare question. */
class RequestPrintWorstCaseTests extends WorstCase<RequestPrint> {

  @Override
  protected ReportTemplate template() {
    return ReportTemplate.REQUEST_RECORD;
  }

  @Override
  protected RequestPrint longest(Locale locale) {
    return RequestPrintSamples.longest(locale);
  }

  @Override
  protected RequestPrint empty(Locale locale) {
    return RequestPrintSamples.empty(locale);
  }
}

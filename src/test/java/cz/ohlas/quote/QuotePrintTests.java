package cz.ohlas.quote;

import cz.ohlas.price.CriteriaSheet;
import cz.ohlas.report.ReportTemplate;
import cz.ohlas.report.WorstCase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The printed quote")
class QuotePrintTests extends WorstCase<QuotePrint> {

  @Override
  protected ReportTemplate template() {
    return ReportTemplate.QUOTE;
  }

  @Override
  protected QuotePrint longest(Locale locale) {
    return QuoteSamples.print(QuoteSamples.longest(), locale, true);
  }

  @Override
  protected QuotePrint empty(Locale locale) {
    QuoteInput usual = QuoteSamples.input();
    return QuoteSamples.print(
        new QuoteInput(
            CriteriaSheet.UNKNOWN,
            List.of(),
            usual.servicePackageId(),
            usual.terms().nonBinding(),
            BigDecimal.ZERO,
            "",
            List.of(),
            ""),
        locale,
        false);
  }
}

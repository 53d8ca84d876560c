package cz.ohlas.quote;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.CurrentStaff;
import cz.ohlas.base.NumberSeries;
import cz.ohlas.company.CompanyProfileService;
import cz.ohlas.contract.ServicePackageService;
import cz.ohlas.document.DocumentStore;
import cz.ohlas.report.ReportRenderer;
import cz.ohlas.report.ReportTemplate;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sending a quote in three steps, so that its number is not held while the document is made: the
 * number is drawn and kept, the document is made with it, the quote goes out. Whoever fails between
 * them starts again with the same number.
 */
@Component
class QuoteSending {

  private static final String PDF = "application/pdf";

  private final QuoteRepository quotes;
  private final QuoteReader reader;
  private final QuotePrinter printer;
  private final ReportRenderer renderer;
  private final DocumentStore documents;
  private final QuoteCalculator calculator;
  private final ServicePackageService packages;
  private final CompanyProfileService company;
  private final NumberSeries numbers;
  private final QuoteIndex index;
  private final CurrentStaff currentStaff;
  private final ConsoleClock clock;

  QuoteSending(
      QuoteRepository quotes,
      QuoteReader reader,
      QuotePrinter printer,
      ReportRenderer renderer,
      DocumentStore documents,
      QuoteCalculator calculator,
      ServicePackageService packages,
      CompanyProfileService company,
      NumberSeries numbers,
      QuoteIndex index,
      CurrentStaff currentStaff,
      ConsoleClock clock) {
    this.quotes = quotes;
    this.reader = reader;
    this.printer = printer;
    this.renderer = renderer;
    this.documents = documents;
    this.calculator = calculator;
    this.packages = packages;
    this.company = company;
    this.numbers = numbers;
    this.index = index;
    this.currentStaff = currentStaff;
    this.clock = clock;
  }

  /** Checks that it may go out and gives it its number; returns its version from then on. */
  @Transactional
  public long prepare(long id, long version) {
    Quote quote = reader.load(id, version);
    quote.course().expectUnsent();
    quote.checkSendable(calculator.content(quote.customer(), quote.input()));
    if (!company.current().named()) {
      throw BusinessRuleViolation.plain("quote.rule.companyUnnamed");
    }
    if (!packages.byId(quote.input().servicePackageId()).confirmed()) {
      throw BusinessRuleViolation.of("REQ-3", "quote.rule.packageNotConfirmed");
    }
    if (!quote.course().approval().granted() && !reader.reasons(quote).isEmpty()) {
      throw BusinessRuleViolation.of("PRC-5", "quote.rule.approvalNeeded");
    }
    if (quote.number() == null) {
      index.remove(id);
      String number = numbers.next(NumberSeries.Series.QUOTE, today().getYear());
      quote.receive(number);
      index.write(quote);
    }
    return quotes.saveAndFlush(quote).version();
  }

  /** The document as it would be issued today. */
  @Transactional(readOnly = true)
  public QuotePrinter.Printed print(long id) {
    return printer.print(reader.load(id), today());
  }

  /** The file of the document. */
  public QuoteFile render(QuotePrinter.Printed printed) {
    return new QuoteFile(
        printed.fileName(),
        renderer.pdf(ReportTemplate.QUOTE, printed.print(), printed.language()));
  }

  /** Stores the document and marks the quote, and the version before it, accordingly. */
  @Transactional
  public void finish(long id, long version, QuoteChannel channel, QuoteFile file) {
    Quote quote = reader.load(id, version);
    Long replaced = quote.replacesId();
    if (replaced != null) {
      reader.load(replaced).course().supersede();
    }
    quote
        .course()
        .send(
            documents.storeGenerated(file.fileName(), PDF, file.content()),
            channel,
            currentStaff.require().id(),
            clock.instant());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ConsoleClock.PRAGUE);
  }
}

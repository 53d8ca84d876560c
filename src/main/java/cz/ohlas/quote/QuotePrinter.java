package cz.ohlas.quote;

import cz.ohlas.company.CompanyProfileService;
import cz.ohlas.company.CompanyTexts;
import cz.ohlas.customer.CustomerParty;
import cz.ohlas.customer.CustomerService;
import cz.ohlas.report.DocumentRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Words a quote for the paper, in the customer's language. */
@Component
class QuotePrinter {

  private final QuoteReader reader;
  private final QuoteHead head;
  private final CustomerService customers;
  private final CompanyProfileService company;
  private final CompanyTexts texts;

  QuotePrinter(
      QuoteReader reader,
      QuoteHead head,
      CustomerService customers,
      CompanyProfileService company,
      CompanyTexts texts) {
    this.reader = reader;
    this.head = head;
    this.customers = customers;
    this.company = company;
    this.texts = texts;
  }

  /** A document ready to be rendered. */
  record Printed(QuotePrint print, Locale language, String fileName) {}

  /** The document as issued on the day. */
  Printed print(Quote quote, LocalDate issuedOn) {
    QuoteDetail detail = reader.detail(quote);
    CustomerParty party = customers.party(detail.customer().id());
    PrintWords words = new PrintWords(party.language(), texts::text);
    String known = detail.number();
    String number = known == null ? words.text("quote.print.draft") : known;
    List<DocumentRow> rows = new ArrayList<>();
    QuoteOfferRows offer = new QuoteOfferRows(detail, words);
    rows.addAll(offer.summary());
    rows.addAll(offer.offered());
    rows.addAll(new QuotePriceRows(detail, words).rows());
    rows.addAll(new QuoteTermsRows(detail, company.current().identity(), issuedOn, words).rows());
    return new Printed(
        new QuotePrint(number, head.of(detail, party, number, issuedOn, words), rows),
        party.language(),
        fileName(detail, words));
  }

  private static String fileName(QuoteDetail detail, PrintWords words) {
    String number = detail.number();
    if (number == null) {
      return words.text("quote.file.draft") + ".pdf";
    }
    return detail.revision() == 1 ? number + ".pdf" : number + "-v" + detail.revision() + ".pdf";
  }
}

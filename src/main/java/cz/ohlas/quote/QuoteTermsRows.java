package cz.ohlas.quote;

import cz.ohlas.base.CzechText;
import cz.ohlas.base.Formats;
import cz.ohlas.base.Money;
import cz.ohlas.company.CompanyIdentity;
import cz.ohlas.price.Criterion;
import cz.ohlas.price.PriceList;
import cz.ohlas.price.PriceTier;
import cz.ohlas.report.DocumentRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Payment, what happens later, until when it is binding, and where the customer signs. */
final class QuoteTermsRows {

  private static final String VALIDITY = "validity";
  private static final LocalDate RULES_PUBLISHED = LocalDate.of(2013, 2, 12);

  private final QuoteDetail quote;
  private final CompanyIdentity provider;
  private final LocalDate issuedOn;
  private final PrintWords words;
  private final Formats formats;
  private final ListPriceWords listPrice;

  QuoteTermsRows(
      QuoteDetail quote, CompanyIdentity provider, LocalDate issuedOn, PrintWords words) {
    this.quote = quote;
    this.provider = provider;
    this.issuedOn = issuedOn;
    this.words = words;
    this.formats = Formats.of(words.locale());
    this.listPrice = new ListPriceWords(quote, words);
  }

  List<DocumentRow> rows() {
    List<DocumentRow> rows = new ArrayList<>();
    String terms = words.text("quote.print.terms");
    payment().forEach(text -> rows.add(text("terms", terms, text)));
    // The heading is a row: the signatures never stand on a page without what is signed
    rows.add(DocumentRow.of(VALIDITY, "", "HEADING", words.text("quote.print.validity")));
    binding().forEach(text -> rows.add(text(VALIDITY, "", text)));
    rows.add(DocumentRow.of(VALIDITY, "", "NOTE", words.text("quote.print.notTaxDocument")));
    rows.add(signatures());
    return rows;
  }

  private Stream<String> payment() {
    QuoteTerms terms = quote.input().terms();
    String due = formats.number(terms.dueDays());
    return Stream.of(
        terms.instalments() == 1
            ? words.text("quote.print.payment.once", due)
            : words.text(
                "quote.print.payment.instalments",
                formats.number(terms.instalments()),
                listPrice.net(instalment(terms)),
                due),
        words.text("quote.print.exceeded", nextBand()),
        words.text(terms.prolongs() ? "quote.print.prolongs" : "quote.print.ends"));
  }

  /** A year's part, without VAT where there is any; the last one takes what rounding leaves. */
  private Money instalment(QuoteTerms terms) {
    BigDecimal parts =
        BigDecimal.valueOf((long) terms.instalments() * terms.months())
            .divide(BigDecimal.valueOf(12), 10, RoundingMode.HALF_UP);
    BigDecimal total = quote.totals().net().amount();
    return parts.compareTo(BigDecimal.ONE) <= 0
        ? new Money(total)
        : new Money(total.divide(parts, 2, RoundingMode.HALF_UP));
  }

  private String nextBand() {
    PriceList list = quote.priceList();
    int tier = quote.decision().tier();
    if (tier == list.tiers().size()) {
      return words.text("quote.print.highestBand");
    }
    PriceTier own = list.tier(tier);
    return words.text(
        "quote.print.nextBand",
        border(own, Criterion.EMPLOYEES),
        border(own, Criterion.CALLS),
        own.tier(),
        listPrice.of(list.tier(tier + 1).yearlyPrice()));
  }

  private String border(PriceTier tier, Criterion criterion) {
    Integer border = tier.upTo(criterion);
    return border == null ? "" : formats.number(border);
  }

  private List<String> binding() {
    LocalDate until = quote.input().terms().bindingUntil();
    String list = formats.date(quote.priceList().inForceFrom());
    String rules = formats.date(RULES_PUBLISHED);
    return until == null
        ? List.of(
            words.text("quote.print.nonBinding"), words.text("quote.print.documents", list, rules))
        : List.of(
            words.text("quote.print.binding", formats.date(until)),
            words.text("quote.print.documents", list, rules));
  }

  private DocumentRow signatures() {
    String signatory = provider.signatory();
    String day =
        provider.place().isBlank()
            ? formats.date(issuedOn)
            : words.text("quote.print.signedAt", provider.place(), formats.date(issuedOn));
    if (!quote.input().terms().binding()) {
      return DocumentRow.of(
          VALIDITY,
          "",
          "SIGNONE",
          words.text("quote.print.forProvider", CzechText.typeset(provider.name())),
          day,
          signatory);
    }
    return DocumentRow.of(
        VALIDITY,
        "",
        "SIGN",
        words.text("quote.print.acceptance"),
        words.text("quote.print.forProvider", CzechText.typeset(provider.name())),
        day,
        words.text("quote.print.sign.name"),
        words.text("quote.print.sign.function"),
        words.text("quote.print.sign.authority"),
        words.text("quote.print.sign.order"),
        words.text("quote.print.sign.date"),
        words.text("quote.print.sign.signature"),
        signatory,
        words.text("quote.print.acceptance.text"));
  }

  private static DocumentRow text(String section, String heading, String text) {
    return DocumentRow.of(section, heading, "TEXT", text);
  }
}

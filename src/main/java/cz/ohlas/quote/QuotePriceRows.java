package cz.ohlas.quote;

import cz.ohlas.base.CzechText;
import cz.ohlas.base.Formats;
import cz.ohlas.base.Money;
import cz.ohlas.base.Translations;
import cz.ohlas.price.Criterion;
import cz.ohlas.price.CriterionValue;
import cz.ohlas.price.PriceExplanation;
import cz.ohlas.price.VatRegime;
import cz.ohlas.report.DocumentRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the price came (PRC-2), the lines, the totals and the sentence of the VAT regime (PRC-4). */
final class QuotePriceRows {

  private final QuoteDetail quote;
  private final PrintWords words;
  private final Formats formats;
  private final ListPriceWords listPrice;

  QuotePriceRows(QuoteDetail quote, PrintWords words) {
    this.quote = quote;
    this.words = words;
    this.formats = Formats.of(words.locale());
    this.listPrice = new ListPriceWords(quote, words);
  }

  List<DocumentRow> rows() {
    List<DocumentRow> rows = new ArrayList<>();
    addCriteria(rows);
    addLines(rows);
    return rows;
  }

  private void addCriteria(List<DocumentRow> rows) {
    String heading = words.text("quote.print.origin");
    for (Criterion criterion : Criterion.values()) {
      rows.add(DocumentRow.of("origin", heading, "CRITERION", cells(criterion)));
    }
    PriceExplanation why =
        PriceExplanation.of(quote.priceList(), quote.input().criteria().criteria(), words.locale());
    rows.add(text("origin", heading, "LEAD", why.why()));
    rows.add(
        text(
            "origin",
            heading,
            "TEXT",
            words.text(
                "quote.print.origin.list",
                formats.date(quote.priceList().inForceFrom()),
                quote.decision().tier(),
                listPrice.of(quote.decision().yearlyPrice()))));
    if (quote.decision().atLeast()) {
      rows.add(text("origin", heading, "TEXT", words.text("quote.print.origin.atLeast")));
    }
  }

  private String[] cells(Criterion criterion) {
    CriterionValue value = quote.input().criteria().of(criterion).orElse(null);
    boolean decided = quote.decision().decidedBy().contains(criterion);
    return new String[] {
      words.text("quote.print.criterion." + criterion.name()),
      value == null
          ? words.text("quote.print.unknown")
          : Translations.text(
              words.locale(), "price.value." + criterion.name(), formats.number(value.amount())),
      value == null
          ? ""
          : words.text("quote.print.source." + value.source().name(), formats.date(value.day())),
      value == null
          ? ""
          : words.text(
              decided ? "quote.print.bandDecided" : "quote.print.band",
              quote.decision().tierByCriterion().getOrDefault(criterion, 1)),
      decided ? "!" : "",
      words.text("quote.print.criterion." + criterion.name() + ".definition")
    };
  }

  private void addLines(List<DocumentRow> rows) {
    String heading = words.text("quote.print.price");
    QuoteLine last = quote.lines().getLast();
    for (QuoteLine line : quote.lines()) {
      rows.add(DocumentRow.of("price", heading, "LINE", cells(line, line.equals(last))));
    }
    QuoteTotals totals = quote.totals();
    BigDecimal percent = totals.vatPercent();
    if (percent != null) {
      rows.add(
          total("SUBTOTAL", words.text("quote.print.total.net"), formats.amount(totals.net())));
      rows.add(
          total(
              "SUBTOTAL",
              words.text("quote.print.total.vat", formats.percent(percent)),
              formats.amount(totals.vat())));
    }
    String label = words.text(totalKey(percent));
    rows.add(
        total(
            "TOTAL",
            quote.decision().atLeast() ? words.text("quote.print.total.atLeast", label) : label,
            formats.money(totals.gross())));
    rows.add(
        text("price", heading, "NOTE", words.text("quote.print.vat." + quote.vatRegime().name())));
  }

  /** Where the customer accounts for the tax, the sum to pay is one without VAT. */
  private String totalKey(@Nullable BigDecimal percent) {
    if (percent != null) {
      return "quote.print.total.gross";
    }
    return quote.vatRegime() == VatRegime.NOT_A_PAYER
        ? "quote.print.total"
        : "quote.print.total.net";
  }

  private String[] cells(QuoteLine line, boolean last) {
    boolean discounted = line.discountPercent().signum() > 0;
    return new String[] {
      line.support() ? supportName() : CzechText.typeset(line.description()),
      formats.quantity(line.quantity()),
      words.text("quote.print.unit." + line.unit().name(), line.quantity()),
      formats.amount(new Money(line.unitPrice())),
      discounted ? formats.percent(line.discountPercent()) : "",
      formats.amount(line.total()),
      discounted
          ? words.text(
              "quote.print.discount",
              formats.percent(line.discountPercent()),
              formats.money(line.discount()),
              CzechText.typeset(quote.input().discountReason()))
          : "",
      last ? "!" : ""
    };
  }

  private String supportName() {
    QuoteTerms terms = quote.input().terms();
    return words.text(
        "quote.print.line.support",
        quote.decision().tier(),
        quote.servicePackage().name(words.locale()),
        formats.range(terms.periodFrom(), terms.periodTo()).replace(" – ", "\u00a0–\u00a0"));
  }

  private DocumentRow total(String kind, String label, String amount) {
    return DocumentRow.of("price", words.text("quote.print.price"), kind, label, amount);
  }

  private static DocumentRow text(String section, String heading, String kind, String text) {
    return DocumentRow.of(section, heading, kind, text);
  }
}

package cz.ohlas.quote;

import cz.ohlas.base.CzechText;
import cz.ohlas.base.Formats;
import cz.ohlas.contract.Scope;
import cz.ohlas.price.VatRegime;
import cz.ohlas.report.DocumentRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** First the answer in figures, then what is offered, for what, and what is not. */
final class QuoteOfferRows {

  private final QuoteDetail quote;
  private final PrintWords words;
  private final Formats formats;

  QuoteOfferRows(QuoteDetail quote, PrintWords words) {
    this.quote = quote;
    this.words = words;
    this.formats = Formats.of(words.locale());
  }

  List<DocumentRow> summary() {
    QuoteTerms terms = quote.input().terms();
    LocalDate until = terms.bindingUntil();
    return List.of(
        DocumentRow.of(
            "summary",
            "",
            "SUM",
            formats.money(quote.totals().net()),
            formats.duration(quote.servicePackage().answerTime()),
            formats.date(terms.periodFrom()) + " –\u00a0" + formats.date(terms.periodTo()),
            words.text(priceKey()),
            words.text("quote.print.sum.answer"),
            words.text("quote.print.sum.period")),
        row(
            "summary",
            "",
            "LEAD",
            until == null
                ? words.text("quote.print.nonBindingLead")
                : words.text("quote.print.bindingLead", formats.date(until))));
  }

  private String priceKey() {
    boolean atLeast = quote.decision().atLeast();
    if (quote.vatRegime() == VatRegime.NOT_A_PAYER) {
      return atLeast ? "quote.print.sum.atLeast" : "quote.print.sum.total";
    }
    return atLeast ? "quote.print.sum.atLeastWithoutVat" : "quote.print.sum.totalWithoutVat";
  }

  List<DocumentRow> offered() {
    String section = "offer";
    String heading = words.text("quote.print.offer");
    List<DocumentRow> rows = new ArrayList<>();
    rows.add(
        row(
            section,
            heading,
            "TEXT",
            words.text(
                "quote.print.offer.text",
                quote.servicePackage().name(words.locale()),
                formats.workingTime(quote.servicePackage().answerTime()))));
    if (!quote.input().note().isBlank()) {
      rows.add(row(section, heading, "TEXT", CzechText.typeset(quote.input().note())));
    }
    for (QuoteDetail.Installation installation : quote.registrations()) {
      Integer seats = installation.seats();
      rows.add(
          row(
              section,
              heading,
              "INSTALL",
              CzechText.typeset(installation.label()),
              seats == null ? "" : formats.number(seats)));
    }
    if (quote.registrations().isEmpty()) {
      rows.add(row(section, heading, "TEXT", words.text("quote.print.offer.noInstallation")));
    }
    String scope = "scope";
    rows.add(
        row(
            scope,
            "",
            "SCOPEHEAD",
            words.text("quote.print.included"),
            words.text("quote.print.notIncluded")));
    rows.add(
        row(
            scope,
            "",
            "SCOPE",
            list(Scope.Kind.CONSULTATION) + "\n" + list(Scope.Kind.WORK),
            list(Scope.Kind.NOT_COVERED)));
    return rows;
  }

  private String list(Scope.Kind kind) {
    return String.join(
        "\n",
        Arrays.stream(Scope.values())
            .filter(scope -> scope.kind() == kind)
            .map(scope -> "•\u00a0" + CzechText.typeset(scope.label(words.locale())))
            .toList());
  }

  private static DocumentRow row(String section, String heading, String kind, String... cells) {
    return DocumentRow.of(section, heading, kind, cells);
  }
}

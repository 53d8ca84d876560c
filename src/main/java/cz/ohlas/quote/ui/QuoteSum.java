package cz.ohlas.quote.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import cz.ohlas.base.Formats;
import cz.ohlas.base.Money;
import cz.ohlas.base.ui.PlainTable;
import cz.ohlas.quote.QuoteLine;
import cz.ohlas.quote.QuoteTotals;
import java.math.BigDecimal;
import java.util.List;

/** The lines of a quote and what they come to. */
final class QuoteSum extends Composite<Div> {

  QuoteSum(List<QuoteLine> lines, QuoteTotals totals) {
    Formats formats = Formats.of(getLocale());
    PlainTable table =
        new PlainTable(
                "quote.line.description",
                "quote.line.quantity",
                "quote.line.unitPrice",
                "quote.line.discount",
                "quote.line.total")
            .withFigures(1)
            .withFigures(2)
            .withFigures(3)
            .withFigures(4);
    for (QuoteLine line : lines) {
      table.row(
          line.support() ? getTranslation("quote.line.support") : line.description(),
          formats.quantity(line.quantity())
              + "\u00a0"
              + getTranslation("quote.print.unit." + line.unit().name(), line.quantity()),
          formats.money(new Money(line.unitPrice())),
          line.discountPercent().signum() == 0 ? "" : formats.percent(line.discountPercent()),
          formats.money(line.total()));
    }
    getContent().addClassName("quote-sum");
    getContent().add(table);
    BigDecimal percent = totals.vatPercent();
    if (percent != null) {
      getContent().add(sum("quote.total.net", "", formats.money(totals.net()), false));
      getContent()
          .add(
              sum("quote.total.vat", formats.percent(percent), formats.money(totals.vat()), false));
    }
    getContent()
        .add(
            sum(
                percent == null ? "quote.total" : "quote.total.gross",
                "",
                formats.money(totals.gross()),
                true));
  }

  private Div sum(String labelKey, String argument, String amount, boolean last) {
    Span figure = new Span(amount);
    figure.addClassName("number");
    Div line = new Div(new Span(getTranslation(labelKey, argument)), figure);
    line.addClassName("quote-sum-line");
    line.setClassName("quote-sum-last", last);
    return line;
  }
}

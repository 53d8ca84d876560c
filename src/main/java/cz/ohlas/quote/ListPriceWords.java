package cz.ohlas.quote;

import cz.ohlas.base.Formats;
import cz.ohlas.base.Money;
import cz.ohlas.price.VatRegime;
import java.math.BigDecimal;

/** Prices as a quote words them: with or without VAT, or just so where none is charged (PRC-4). */
final class ListPriceWords {

  private final QuoteDetail quote;
  private final PrintWords words;

  ListPriceWords(QuoteDetail quote, PrintWords words) {
    this.quote = quote;
    this.words = words;
  }

  /** A price of the list, as the list's prices are meant. */
  String of(BigDecimal price) {
    return worded(new Money(price), quote.listWithoutVat());
  }

  /** What the customer is charged before VAT. */
  String net(Money amount) {
    return worded(amount, true);
  }

  private String worded(Money amount, boolean withoutVat) {
    String printed = Formats.of(words.locale()).money(amount);
    if (quote.vatRegime() == VatRegime.NOT_A_PAYER) {
      return printed;
    }
    return words.text(withoutVat ? "quote.print.withoutVat" : "quote.print.withVat", printed);
  }
}

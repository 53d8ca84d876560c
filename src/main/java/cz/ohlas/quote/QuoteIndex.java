package cz.ohlas.quote;

import cz.ohlas.base.SearchWords;
import cz.ohlas.customer.CustomerRenamed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The words by which quotes are found, among them the customer's name as it is now. */
@Component
class QuoteIndex {

  private final SearchWords words;
  private final QuoteRepository quotes;

  QuoteIndex(SearchWords words, QuoteRepository quotes) {
    this.words = words;
    this.quotes = quotes;
  }

  /** Part of the transaction that begins the quote or gives it its number. */
  void write(Quote quote) {
    words.index(
        SearchWords.Kind.QUOTE,
        quote.id(),
        quote.number(),
        quote.customer().name(),
        quote.customer().ico());
  }

  void remove(long quoteId) {
    words.remove(SearchWords.Kind.QUOTE, quoteId);
  }

  /** Part of the transaction that renames. */
  @EventListener
  void takeOver(CustomerRenamed renamed) {
    quotes.findByCustomerId(renamed.customerId()).forEach(this::write);
  }
}

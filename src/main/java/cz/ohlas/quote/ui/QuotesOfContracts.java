package cz.ohlas.quote.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.ohlas.contract.ui.SourceQuotes;
import cz.ohlas.quote.QuoteReference;
import cz.ohlas.quote.QuoteService;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Leads from a contract back to the quote that it was made from. */
@SpringComponent
final class QuotesOfContracts implements SourceQuotes {

  private final QuoteService quotes;

  QuotesOfContracts(QuoteService quotes) {
    this.quotes = quotes;
  }

  @Override
  public Map<Long, Source> of(Set<Long> quoteIds) {
    Locale locale = UI.getCurrent().getLocale();
    return quotes.references(quoteIds).stream()
        .collect(
            Collectors.toMap(
                QuoteReference::id,
                quote ->
                    new Source(
                        QuoteWording.number(quote.number(), quote.revision(), locale),
                        QuoteNavigation.path(quote.id()))));
  }
}
